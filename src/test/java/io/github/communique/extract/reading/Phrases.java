// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.reading;

import io.github.communique.extract.Extraction;
import io.github.communique.extract.article.AnalyzedArticle;
import io.github.communique.extract.article.ArticleAnalyzer;
import io.github.communique.extract.article.Deadline;
import io.github.communique.extract.article.Passage;
import io.github.communique.extract.frame.Panel;
import io.github.communique.extract.name.GazetteerNames;
import io.github.communique.extract.name.Names;
import io.github.communique.extract.party.Discourse;
import io.github.communique.extract.party.PartyPhrase;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Article;
import io.github.communique.model.Party;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The phrases of a text that stand for parties, read by the real engine. */
public final class Phrases {

    /** The day on which the texts are published. */
    public static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    private static final Names NAMES = new GazetteerNames(Gazetteer.load());

    private Phrases() {}

    /** One line a phrase: its words, how they stand for the parties, and the parties with those they act for. */
    public static List<String> of(String text) {
        AnalyzedArticle analyzed = analyzed(text, DAY);
        Passage last = analyzed.passages().get(analyzed.passages().size() - 1);
        return read(analyzed).stream()
                .map(phrase -> last.syntax().text(phrase.first(), phrase.last()) + " " + phrase.how() + " "
                        + phrase.parties().stream().map(Phrases::told).collect(Collectors.joining(", ")))
                .toList();
    }

    /** The phrases of the last sentence of a text. */
    public static List<PartyPhrase> read(String text, LocalDate published) {
        return read(analyzed(text, published));
    }

    private static List<PartyPhrase> read(AnalyzedArticle analyzed) {
        Discourse discourse = new Discourse(analyzed.cast(), analyzed.home(), List.of(), false);
        PassageReader reader = new PassageReader(
                Extraction.lexicon(),
                Panel.ofLexicon(Extraction.lexicon(), NAMES),
                analyzed,
                discourse,
                Optional.empty());
        int last = analyzed.passages().size() - 1;
        analyzed.passages().subList(0, last).forEach(reader::read);
        return reader.context(analyzed.passages().get(last)).resolver().all();
    }

    /** A text with its sentences read. */
    public static AnalyzedArticle analyzed(String text, LocalDate published) {
        return new ArticleAnalyzer(Extraction.engine(), Extraction.lexicon(), NAMES)
                .analyze(
                        new Article(
                                URI.create("urn:communique:article:phrases"),
                                "",
                                Optional.empty(),
                                List.of(),
                                Optional.of(published),
                                Optional.empty(),
                                List.of(text)),
                        new Deadline(Duration.ofMinutes(1)));
    }

    private static String told(Party party) {
        return party.name() + party.actsFor().map(side -> "/" + side.name()).orElse("");
    }
}
