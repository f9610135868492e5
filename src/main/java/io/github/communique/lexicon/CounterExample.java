// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that a pattern fits and that is yet no event. Why it is none stands before it in square brackets:
 * {@code [no source] The gardener signed for a parcel.}
 *
 * @param sentence the sentence without the mark
 * @param reason why nothing is told of it, in the words in which {@code communique evaluate} counts reasons
 */
public record CounterExample(String sentence, String reason) {

    private static final Pattern MARKED = Pattern.compile("\\[([a-z ]+)] (.+)");

    /**
     * Reads a marked sentence.
     *
     * @throws IllegalArgumentException if no reason stands before it
     */
    static CounterExample parse(String marked) {
        Matcher parts = MARKED.matcher(marked);
        if (!parts.matches()) {
            throw new IllegalArgumentException("the counter-example \"" + marked
                    + "\" does not say why it is no event; begin it with the reason in brackets, such as [no source]");
        }
        return new CounterExample(parts.group(2), parts.group(1));
    }
}
