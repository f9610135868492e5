// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which requirements of standards a test shows to be kept: names of {@code conformance/requirements.ttl}. On a class it
 * counts for each of its tests. What the tests show becomes the conformance report, so mark only what would fail if the
 * requirement were broken.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Shows {

    /** The names of the requirements. */
    String[] value();
}
