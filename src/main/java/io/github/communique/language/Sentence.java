// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

import java.util.List;

/**
 * A sentence as the language engine reads it.
 *
 * @param text character for character as in the text that was read
 * @param begin the char position of its first character in that text
 * @param end the char position after its last character
 * @param tokens its words and marks in order
 * @param basic its dependency tree; each token has one governor
 * @param enhanced the same with shared and propagated relations, with cases in the names
 * @param times its expressions of time
 */
public record Sentence(
        String text,
        int begin,
        int end,
        List<Token> tokens,
        List<Dependency> basic,
        List<Dependency> enhanced,
        List<TimeExpression> times) {
    public Sentence {
        tokens = List.copyOf(tokens);
        basic = List.copyOf(basic);
        enhanced = List.copyOf(enhanced);
        times = List.copyOf(times);
    }
}
