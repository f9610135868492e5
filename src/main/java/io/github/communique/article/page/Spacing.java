// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.util.regex.Pattern;

/** Makes the white space of page text plain. */
final class Spacing {

    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFE0E\\uFE0F]");
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");

    private Spacing() {}

    /** The text with every run of white space as one space and without characters that nobody sees. */
    static String plain(String text) {
        return SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
