// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.extract.EventExtractor;
import io.github.communique.extract.Extraction;
import io.github.communique.extract.article.Deadline;
import io.github.communique.extract.happening.HappeningMerger;
import io.github.communique.extract.happening.SamenessFeatures;
import io.github.communique.extract.happening.Telling;
import io.github.communique.language.LimitException;
import io.github.communique.language.LimitException.Limit;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Role;
import io.github.communique.model.TimeSpan;
import io.github.communique.weights.TreeModel;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    @Test
    void whoCallsTwoCallsTwice() {
        assertThat(
                        sidesOfCalls(
                                "Norwegian Foreign Minister Kari Lund called Chilean President Pablo Rojas and Peruvian President Ana Quispe on Tuesday."))
                .containsExactlyInAnyOrder(Set.of("NO", "CL"), Set.of("NO", "PE"));
    }

    @Test
    void aSentenceTellsTheCallsOfTwoCallers() {
        assertThat(
                        sidesOfCalls(
                                "Norwegian Foreign Minister Kari Lund phoned Chilean President Pablo Rojas on Tuesday, and Danish Prime Minister Inge Holm spoke by phone with Peruvian President Ana Quispe."))
                .containsExactlyInAnyOrder(Set.of("NO", "CL"), Set.of("DK", "PE"));
    }

    @Test
    void anActAndTheAnswerToItAreTwo() {
        assertThat(
                        events(
                                "RelationsDowngrade",
                                "Norway expelled two Chilean diplomats on Monday, and Chile answered on Wednesday by expelling two Norwegian diplomats."))
                .extracting(event -> event.sides(Role.SOURCE))
                .containsExactlyInAnyOrder(Set.of("NO"), Set.of("CL"));
    }

    @Test
    void aBodyMeetsByItself() {
        assertThat(events("Meeting", "The African Union held an emergency summit in Addis Ababa on Tuesday."))
                .singleElement()
                .satisfies(event -> assertThat(event.participations()).hasSize(1));
    }

    private List<Set<String>> sidesOfCalls(String sentence) {
        return events("Call", sentence).stream().map(Event::sides).toList();
    }

    @Test
    void whatSeveralTellIsComparedNoLongerThanTimeIsLeft() {
        List<Telling> tellings = meetings();
        TreeModel sameness = reader.weights().sameness();

        assertThat(new HappeningMerger(sameness, tellings, Deadline.none()).happenings())
                .isNotEmpty();
        assertThatThrownBy(() -> new HappeningMerger(sameness, tellings, new Deadline(Duration.ZERO)).happenings())
                .isInstanceOfSatisfying(
                        LimitException.class, late -> assertThat(late.limit()).isEqualTo(Limit.TIME));
    }

    @Test
    void ofTwoTellingsItIsKnownHowManyOfTheTypeThereAreAndStandBetween() {
        List<Telling> meetings = meetings();
        Map<String, Float> row = new SamenessFeatures(meetings)
                .row(meetings.get(0), meetings.get(2))
                .figures();

        assertThat(meetings).hasSize(4);
        assertThat(row).containsEntry("ofType", 4f).containsEntry("between", 1f);
    }

    /** A telling a sentence. */
    private List<Telling> meetings() {
        Proposals proposals = extractor()
                .proposals(
                        article(
                                "Norwegian Foreign Minister Kari Lund met her Chilean counterpart Pablo Rojas in Geneva on Tuesday.",
                                "Polish Foreign Minister Adam Nowak met him in Lima on Monday.",
                                "Kenyan Foreign Minister Ruth Otieno met him in Quito on Sunday.",
                                "Danish Foreign Minister Mads Holm met him in Paris on Friday."),
                        reader.encoder());
        Map<Integer, Telling> first = new TreeMap<>();
        proposals.filled(reader.weights().parts()).stream()
                .filter(filled -> filled.proposal().type().name().equals("Meeting"))
                .forEach(filled -> first.putIfAbsent(filled.proposal().number(), proposals.telling(filled, 0.9)));
        return List.copyOf(first.values());
    }

    private List<Event> events(String type, String... paragraphs) {
        return extractor().extract(article(paragraphs)).stream()
                .filter(event -> event.type().name().equals(type))
                .toList();
    }

    private EventExtractor extractor() {
        return new EventExtractor(Extraction.engine(), Extraction.lexicon(), Gazetteer.load(), Optional.of(reader));
    }

    private static Article article(String... paragraphs) {
        return new Article(
                URI.create("urn:communique:article:learnt"),
                "",
                Optional.empty(),
                List.of(),
                Optional.of(PUBLISHED),
                Optional.empty(),
                List.of(paragraphs));
    }
}
