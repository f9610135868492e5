// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.sentence;

import io.github.communique.lexicon.Lexicon;

/**
 * Tells who is named beside others only to be left out: "Chile, but not Peru".
 *
 * @param lexicon the words that leave somebody out
 * @param syntax the sentence
 */
public record Exclusion(Lexicon lexicon, Syntax syntax) {

    /** Whether a noun is left out of those that it is joined to. */
    public boolean excludes(int noun) {
        return syntax.relation(noun).startsWith("conj")
                && syntax.children(noun, "advmod", "cc", "neg", "dep").stream()
                        .anyMatch(child -> lexicon.words("excluding").contains(syntax.word(child)));
    }
}
