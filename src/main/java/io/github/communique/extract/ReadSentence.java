// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence with the names in it, to learn from.
 *
 * @param text the sentence
 * @param words its words and marks
 * @param named the words that name parties
 * @param unsure the words that may stand for parties without naming them: pronouns, offices
 */
public record ReadSentence(String text, List<String> words, List<NamedWords> named, Set<Integer> unsure) {

    /**
     * Words that name a party.
     *
     * @param first the first of them
     * @param last the last of them
     * @param party whom they name
     */
    public record NamedWords(int first, int last, Party party) {}

    public ReadSentence {
        words = List.copyOf(words);
        named = List.copyOf(named);
        unsure = Set.copyOf(unsure);
    }

    /**
     * The sentence of a passage.
     *
     * @param standing lemmas that stand for parties: minister, government, embassy
     */
    static ReadSentence of(Passage passage, Set<String> standing) {
        Syntax syntax = passage.syntax();
        Set<Integer> unsure = new HashSet<>();
        IntStream.range(0, syntax.size())
                .filter(token -> syntax.token(token).tag().startsWith("PRP")
                        || syntax.isNoun(token)
                                && standing.contains(syntax.lemma(token))
                                && passage.mentions().stream().noneMatch(mention -> mention.covers(token)))
                .forEach(unsure::add);
        return new ReadSentence(
                syntax.sentence().text(),
                syntax.sentence().tokens().stream().map(token -> token.text()).toList(),
                passage.mentions().stream()
                        .map(mention -> new NamedWords(mention.first(), mention.last(), mention.party()))
                        .toList(),
                unsure);
    }
}
