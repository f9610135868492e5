// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.mood;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Stream;

/** What the words around a noun say of what it names: "no talks", "upcoming talks", "cancelled talks". */
final class NounMood {

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final Lead lead;

    NounMood(Lexicon lexicon, Syntax syntax) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.lead = new Lead(lexicon, syntax);
    }

    Mood described(int noun) {
        List<Integer> around = syntax.children(noun, "det", "amod", "compound", "case", "nummod", "cc:preconj");
        if (around.stream().anyMatch(i -> is(i, "denying") || is(i, "failing"))) {
            return Mood.DENIED;
        }
        if (around.stream().anyMatch(i -> is(i, "imagined"))) {
            return Mood.SUPPOSED;
        }
        if (syntax.relation(noun).equals("conj") && syntax.isNoun(syntax.governor(noun))) {
            return described(syntax.governor(noun));
        }
        boolean coming = around.stream()
                .flatMap(i -> Stream.concat(Stream.of(i), syntax.children(i, "amod").stream()))
                .anyMatch(i -> is(i, "coming"));
        return coming ? Mood.AHEAD : syntax.isNoun(noun) ? lead.of(noun) : Mood.TOLD;
    }

    private boolean is(int token, String list) {
        return lexicon.words(list).contains(syntax.word(token));
    }
}
