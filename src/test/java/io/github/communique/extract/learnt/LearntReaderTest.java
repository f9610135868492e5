// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.EventExtractor;
import io.github.communique.extract.Extraction;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.TimeSpan;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the weights that come along make of short articles of Thursday, 16 May 2024. */
class LearntReaderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    private final LearntReader reader =
            ((LearntLoading.Loaded) LearntFiles.packed().load(1)).reader();

    @Test
    void aMeetingToldTwiceIsOneEventWithBothSentences() {
        assertThat(events(
                        "Meeting",
                        "Norwegian Foreign Minister Kari Lund met her Chilean counterpart Pablo Rojas in Geneva on Tuesday.",
                        "Lund and Rojas discussed fishing rights during their meeting in Geneva."))
                .singleElement()
                .satisfies(event -> assertThat(event.evidence()).hasSize(2));
    }

    @Test
    void whatIsToldOfAnotherYearIsAnotherVisit() {
        assertThat(events(
                        "Visit",
                        "In 1972, U.S. President Richard Nixon visited China.",
                        "Polish Foreign Minister Adam Nowak visited China on Monday."))
                .extracting(event -> event.when().map(TimeSpan::edtf).orElse(""))
                .containsExactly("1972", "2024-05-13");
    }

    private List<Event> events(String type, String... paragraphs) {
        EventExtractor extractor =
                new EventExtractor(Extraction.engine(), Extraction.lexicon(), Gazetteer.load(), Optional.of(reader));
        Article article = new Article(
                URI.create("urn:communique:article:learnt"),
                "",
                Optional.empty(),
                List.of(),
                Optional.of(PUBLISHED),
                Optional.empty(),
                List.of(paragraphs));
        return extractor.extract(article).stream()
                .filter(event -> event.type().name().equals(type))
                .toList();
    }
}
