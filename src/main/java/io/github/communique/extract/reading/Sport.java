// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.reading;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.name.Mention;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells sport, where nations meet too, from diplomacy. */
final class Sport {

    private final Set<String> words;
    private final Set<String> competitions;
    private final Set<String> officials;

    Sport(Lexicon lexicon) {
        this.words = lexicon.words("sport");
        this.competitions = lexicon.words("competition");
        this.officials = lexicon.words("official");
    }

    /** Whether a passage is of sport; a headline is where the first paragraph is. */
    boolean told(Passage passage, List<Passage> article) {
        return named(passage)
                || (passage.part() == 0
                        && article.stream().filter(other -> other.part() == 1).anyMatch(this::named));
    }

    private boolean named(Passage passage) {
        Syntax syntax = passage.syntax();
        return IntStream.range(0, syntax.size())
                .filter(token -> syntax.token(token).tag().matches("NN.*|JJ"))
                .anyMatch(token ->
                        words.contains(syntax.lemma(token)) || syntax.isNoun(token) && competes(passage, token));
    }

    /** A cup or league is sport where teams are told of; ministers may meet at one. */
    private boolean competes(Passage passage, int token) {
        Syntax syntax = passage.syntax();
        String name = token > 0 ? syntax.word(token - 1) + "_" + syntax.word(token) : syntax.word(token);
        return (competitions.contains(name) || competitions.contains(syntax.word(token)))
                && passage.mentions().stream().noneMatch(mention -> mention.sort() == Mention.Sort.PERSON)
                && IntStream.range(0, syntax.size()).noneMatch(other -> officials.contains(syntax.lemma(other)));
    }
}
