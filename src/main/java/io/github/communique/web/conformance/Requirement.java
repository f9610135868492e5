// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import java.util.Optional;

/**
 * What a standard asks.
 *
 * @param name of ours
 * @param standard the name of the standard
 * @param section of it
 * @param level how strictly it is asked
 * @param page where it stands
 * @param words what is asked, in ours
 * @param untested why nobody tests it
 * @param inapplicable why it does not concern a program like this
 */
public record Requirement(
        String name,
        String standard,
        String section,
        String level,
        String page,
        String words,
        Optional<String> untested,
        Optional<String> inapplicable) {

    /** @throws IllegalArgumentException if the level is none */
    public Requirement {
        if (!level.equals("MUST") && !level.equals("SHOULD")) {
            throw new IllegalArgumentException("the level of " + name + " is MUST or SHOULD: " + level);
        }
    }

    /** Why no test shows it, if none should. */
    public Optional<String> reason() {
        return untested.or(() -> inapplicable);
    }
}
