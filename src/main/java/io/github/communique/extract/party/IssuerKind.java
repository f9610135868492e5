// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Party;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** "their joint statement", "the ministry's note": those who issued a document that speaks. */
record IssuerKind(Nouns nouns, Discourse discourse, IntFunction<List<Party>> actors) implements NounKind {

    @Override
    public List<Party> parties(int head) {
        Syntax syntax = nouns.syntax();
        if (!nouns.is("document", head) || !syntax.relation(head).startsWith("nsubj")) {
            return List.of();
        }
        List<Party> told = Stream.concat(
                        syntax.children(head, "nmod:poss", "amod", "compound").stream(),
                        syntax.oblique(head, nouns.lexicon().words("issuing-preposition")).stream())
                .flatMap(owner -> actors.apply(owner).stream())
                .distinct()
                .toList();
        boolean joint = syntax.children(head).stream().anyMatch(child -> nouns.is("joint", child));
        if (!told.isEmpty()) {
            return told;
        }
        return joint ? discourse.lastSides() : discourse.home().stream().toList();
    }
}
