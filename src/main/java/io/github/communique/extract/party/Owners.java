// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Party;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Tells whose an official or an organ is: by the name of a nation beside it, else by a person, a government or a
 * pronoun beside it.
 *
 * @param actors says whom another word of the sentence stands for
 */
record Owners(Nouns nouns, IntFunction<List<Party>> actors) {

    /** The states and organisations; the same for "the Kenyan envoy", "Otieno's envoy", "the government's envoy" and "its envoy". */
    List<Party> nations(int head) {
        List<Party> named = nouns.nations(head);
        List<Party> ofPersons = named.isEmpty() ? nouns.sidesOfPersons(head) : named;
        return ofPersons.isEmpty() ? told(head) : ofPersons;
    }

    private List<Party> told(int head) {
        Syntax syntax = nouns.syntax();
        Stream<Integer> beside = Stream.concat(
                syntax.children(head, "nmod:poss", "compound").stream(),
                syntax.oblique(head, nouns.lexicon().words("issuing-preposition")).stream());
        return beside.filter(child -> child != head && owns(child))
                .flatMap(child -> actors.apply(child).stream())
                .map(party -> party.actsFor().orElse(party))
                .filter(party -> !party.isPerson())
                .distinct()
                .toList();
    }

    private boolean owns(int child) {
        return nouns.syntax().token(child).tag().equals("PRP$")
                || nouns.is("government", child)
                || nouns.is("organ", child)
                || nouns.is("body", child);
    }
}
