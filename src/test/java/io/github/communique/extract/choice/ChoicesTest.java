// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.communique.extract.Extraction;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Place;
import io.github.communique.model.TimeSpan;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The dates and places that an event may have, in an article of Thursday, 16 May 2024. */
class ChoicesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @Test
    void itsOwnDayIsOneWayAndTheNewsAnother() {
        assertThat(dates(0, "Malta criticised Chad on Wednesday."))
                .containsExactly(
                        entry("2024-05-15", Set.of("own", "eve")),
                        entry("2024-05-16", Set.of("news")),
                        entry("2024-05", Set.of("month")),
                        entry("none", Set.of("none")));
    }

    @Test
    void whatIsSaidNextMayBeSaidOnTheDayToldLast() {
        assertThat(dates(1, "Malta criticised Chad on Tuesday.", "Malta urged Chad to release the pilot."))
                .containsEntry("2024-05-14", Set.of("source", "last"))
                .doesNotContainValue(Set.of("own"));
    }

    @Test
    void aDayLongPastIsNoDayToldLast() {
        assertThat(dates(1, "Malta criticised Chad on 3 March 2019.", "Malta urged Chad to release the pilot."))
                .doesNotContainKey("2019-03-03");
    }

    @Test
    void whoWasSomewhereMayBeThereStill() {
        assertThat(places(
                        1,
                        "The foreign ministers of Malta and Chad met in Geneva on Tuesday.",
                        "Malta urged Chad to release the pilot."))
                .containsExactly(entry("Geneva", Set.of("stay", "last", "usual")), entry("none", Set.of("none")));
    }

    @Test
    void theLikeliestIsChosenWhereItsOwnWordsAreUnlikely() {
        List<Choice<String>> choices = new Choice.Collected<String>()
                .by("own", Optional.of("here"))
                .by("last", Optional.of("there"))
                .by("usual", Optional.of("here"))
                .all();

        assertThat(choices)
                .extracting(Choice::ways)
                .containsExactly(Set.of("own", "usual"), Set.of("last"), Set.of("none"));
        assertThat(Choice.settled(choices, new float[][] {{0.1f}, {0.5f}, {0.2f}}))
                .contains("there");
        assertThat(Choice.settled(choices, new float[][] {{0.1f}, {0.2f}, {0.4f}}))
                .isEmpty();
    }

    @Test
    void whatItsOwnWordsTellIsBelievedUnlessThatIsUnlikely() {
        List<Choice<String>> choices = new Choice.Collected<String>()
                .by("own", Optional.of("here"))
                .by("last", Optional.of("there"))
                .all();

        assertThat(Choice.settled(choices, new float[][] {{0.3f}, {0.5f}, {0.2f}}))
                .contains("here");
    }

    private static Map<String, Set<String>> dates(int number, String... paragraphs) {
        List<Event> events = events(paragraphs);
        Map<String, Set<String>> dates = new LinkedHashMap<>();
        new DateChoices(events, PUBLISHED)
                .of(events.get(number))
                .forEach(choice -> dates.put(choice.value().map(TimeSpan::edtf).orElse("none"), choice.ways()));
        return dates;
    }

    private static Map<String, Set<String>> places(int number, String... paragraphs) {
        List<Event> events = events(paragraphs);
        Map<String, Set<String>> places = new LinkedHashMap<>();
        new PlaceChoices(events)
                .of(events.get(number))
                .forEach(choice -> places.put(choice.value().map(Place::name).orElse("none"), choice.ways()));
        return places;
    }

    /** As their own words tell them: undated where those do not date them. */
    private static List<Event> events(String... paragraphs) {
        Article article = new Article(
                URI.create("urn:communique:article:choices"),
                "",
                Optional.empty(),
                List.of(),
                Optional.of(PUBLISHED),
                Optional.empty(),
                List.of(paragraphs));
        return Extraction.extractor().trace(article).sentences().stream()
                .flatMap(sentence -> sentence.attempts().stream())
                .flatMap(attempt -> attempt.judgement().told().stream())
                .toList();
    }
}
