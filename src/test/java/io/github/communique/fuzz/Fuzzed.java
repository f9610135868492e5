// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.fuzz;

import java.util.Locale;

/** Where Jazzer begins: the target is that of the system property {@code fuzz.target}. */
public final class Fuzzed {

    private static final Target TARGET =
            Target.valueOf(System.getProperty("fuzz.target", "page").toUpperCase(Locale.ROOT));

    private Fuzzed() {}

    /** One input that Jazzer has made. */
    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.take(input);
    }
}
