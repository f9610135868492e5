// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.sentence;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "It was Peru, not Chile, that expelled …": a sentence that points out who acts, which the parser reads in many ways. */
record Cleft(Syntax syntax) {

    private static final Set<String> PRONOUNS = Set.of("that", "who", "which");

    /** The noun that is pointed out, where a pronoun opens the clause of such a sentence; the first one that is not denied. */
    Optional<Integer> pointedOut(int pronoun) {
        if (!PRONOUNS.contains(syntax.word(pronoun))) {
            return Optional.empty();
        }
        return IntStream.range(1, pronoun)
                .filter(be ->
                        syntax.lemma(be).equals("be") && syntax.word(be - 1).equals("it"))
                .boxed()
                .reduce((first, second) -> second)
                .flatMap(be -> IntStream.range(be + 1, pronoun)
                        .filter(this::endsPhrase)
                        .filter(noun -> !denied(be, noun))
                        .boxed()
                        .findFirst());
    }

    private boolean endsPhrase(int noun) {
        return syntax.isNoun(noun) && !syntax.token(noun + 1).tag().matches("NN.*|POS");
    }

    /** Whether a "not" stands before the phrase. */
    private boolean denied(int be, int noun) {
        int first = noun;
        while (first - 1 > be && syntax.token(first - 1).tag().matches("NN.*|JJ.*|DT|PRP\\$|POS|CD")) {
            first--;
        }
        return syntax.token(first - 1).lemma().equals("not");
    }
}
