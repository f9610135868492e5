// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

/**
 * A sentence of an article that tells of an event, placed as the Web Annotation data model places a quotation.
 *
 * @param exact the sentence, character for character
 * @param prefix up to 32 characters before it
 * @param suffix up to 32 characters after it
 * @param start the position of its first character in {@link Article#text()}, in Unicode code points
 * @param end the position after its last character, in Unicode code points
 */
public record Evidence(String exact, String prefix, String suffix, int start, int end) {

    private static final int CONTEXT = 32;

    public Evidence {
        if (exact.isBlank()) {
            throw new IllegalArgumentException("evidence is a sentence, not nothing");
        }
        if (start < 0 || end - start != exact.codePointCount(0, exact.length())) {
            throw new IllegalArgumentException("offsets " + start + ".." + end + " do not fit \"" + exact + "\"");
        }
    }

    /** The evidence that stands at the given char positions of a text. */
    public static Evidence at(String text, int begin, int end) {
        int before = Math.max(0, begin - CONTEXT);
        int after = Math.min(text.length(), end + CONTEXT);
        int start = text.codePointCount(0, begin);
        String exact = text.substring(begin, end);
        return new Evidence(
                exact,
                text.substring(afterLowSurrogate(text, before), begin),
                text.substring(end, beforeHighSurrogate(text, after)),
                start,
                start + exact.codePointCount(0, exact.length()));
    }

    private static int afterLowSurrogate(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static int beforeHighSurrogate(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
