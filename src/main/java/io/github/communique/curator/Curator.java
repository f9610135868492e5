// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.curator;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Who may correct events.
 *
 * @param name that readers see beside each correction
 * @param hash of the password
 */
public record Curator(String name, String hash) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._'-]{0,59}");

    /** @throws IllegalArgumentException if nobody can be called so */
    public Curator {
        name = name(name);
    }

    /**
     * A name as it is kept, however it was typed.
     *
     * @throws IllegalArgumentException if nobody can be called so
     */
    public static String name(String typed) {
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a curator has a name of 1 to 60 letters, digits, spaces and . _ ' -,"
                    + " and begins with a letter or digit: " + typed);
        }
        return name;
    }
}
