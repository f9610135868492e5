// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.person.Cast;
import io.github.communique.model.Article;
import io.github.communique.model.Evidence;
import io.github.communique.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article, or a window of one, as a language model sees it: sentences and the names in them, each with a number to point at.
 *
 * @param article the article
 * @param cast its persons
 * @param sentences its sentences; the title, where there is one, has the number 0
 * @param mentions the names in them
 */
record NumberedArticle(Article article, Cast cast, List<Sentence> sentences, List<Named> mentions) {

    /**
     * A sentence.
     *
     * @param number what it is pointed at by
     * @param before what stands before it in its paragraph and is no sentence, such as a dateline
     * @param evidence the sentence, placed in the text
     */
    record Sentence(int number, String before, Evidence evidence) {}

    /**
     * A name in a sentence.
     *
     * @param number what it is pointed at by
     * @param sentence the number of the sentence
     * @param text the words, as they stand there
     * @param party whom they are taken for
     */
    record Named(int number, int sentence, String text, Party party) {}

    NumberedArticle {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }

    /** The sentence of a number. */
    Optional<Sentence> sentence(int number) {
        return sentences.stream()
                .filter(sentence -> sentence.number() == number)
                .findFirst();
    }

    /** The name of a number. */
    Optional<Named> mention(int number) {
        return mentions.stream().filter(mention -> mention.number() == number).findFirst();
    }

    /**
     * The article in windows of so many sentences, of which each repeats some of the one before; numbers stay.
     *
     * @param most how many sentences a window has at most
     * @param overlap how many of them stood in the window before
     */
    List<NumberedArticle> windows(int most, int overlap) {
        List<NumberedArticle> windows = new ArrayList<>();
        int from = 0;
        while (windows.isEmpty() || from + overlap < sentences.size()) {
            windows.add(window(sentences.subList(from, Math.min(sentences.size(), from + most))));
            from += most - overlap;
        }
        return List.copyOf(windows);
    }

    private NumberedArticle window(List<Sentence> some) {
        List<Named> named = mentions.stream()
                .filter(mention -> some.stream().anyMatch(sentence -> sentence.number() == mention.sentence()))
                .toList();
        return new NumberedArticle(article, cast, some, named);
    }
}
