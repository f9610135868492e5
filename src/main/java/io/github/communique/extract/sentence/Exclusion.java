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

    /** Whether a noun is left out of those that it is joined to, or told of. */
    public boolean excludes(int noun) {
        return (syntax.relation(noun).startsWith("conj") && denied(noun)) || led(noun, "excepting") || notAmong(noun);
    }

    /** "Peru was not among those who signed". */
    private boolean notAmong(int noun) {
        int those = syntax.governor(noun);
        return those >= 0
                && syntax.relation(noun).equals("nsubj")
                && led(those, "including-preposition")
                && denied(those);
    }

    private boolean denied(int noun) {
        return syntax.children(noun, "advmod", "cc", "neg", "dep").stream()
                .anyMatch(child -> lexicon.words("excluding").contains(syntax.word(child)));
    }

    private boolean led(int noun, String prepositions) {
        return syntax.isLedBy(noun, lexicon.words(prepositions));
    }
}
