// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.article.AnalyzedArticle;
import io.github.communique.extract.article.Passage;
import io.github.communique.extract.name.Mention;
import io.github.communique.llm.NumberedArticle.Named;
import io.github.communique.llm.NumberedArticle.Sentence;
import io.github.communique.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Numbers the sentences of an article and the names in them, in the order of the text. */
final class Numbering {

    private final AnalyzedArticle analyzed;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Named> mentions = new ArrayList<>();

    private Numbering(AnalyzedArticle analyzed) {
        this.analyzed = analyzed;
    }

    /** The article with its numbers. */
    static NumberedArticle of(AnalyzedArticle analyzed) {
        Numbering numbering = new Numbering(analyzed);
        numbering.number();
        return new NumberedArticle(analyzed.article(), analyzed.cast(), numbering.sentences, numbering.mentions);
    }

    private void number() {
        List<Passage> title = analyzed.passages().stream()
                .filter(passage -> passage.part() == 0)
                .toList();
        if (!title.isEmpty()) {
            int begin = title.get(0).begin();
            int end = title.get(title.size() - 1).end();
            sentences.add(new Sentence(0, "", Evidence.at(analyzed.article().text(), begin, end)));
            title.forEach(passage -> addMentions(passage, 0));
        }
        int number = 0;
        int end = 0;
        for (Passage passage : analyzed.passages()) {
            if (passage.part() > 0) {
                number++;
                sentences.add(new Sentence(number, between(passage, end), passage.evidence()));
                addMentions(passage, number);
            }
            end = passage.end();
        }
    }

    /** A dateline is no part of a sentence, and tells of the place. */
    private static String between(Passage passage, int end) {
        return passage.text()
                .substring(Math.max(passage.offset(), end), passage.begin())
                .strip();
    }

    private void addMentions(Passage passage, int sentence) {
        for (Mention mention : passage.mentions()) {
            int from = passage.syntax().token(mention.first()).begin();
            int to = passage.syntax().token(mention.last()).end();
            String words = passage.text().substring(passage.offset() + from, passage.offset() + to);
            mentions.add(new Named(mentions.size() + 1, sentence, words, mention.party()));
        }
    }
}
