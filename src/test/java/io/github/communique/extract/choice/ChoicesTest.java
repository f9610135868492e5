// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.communique.extract.Extraction;
import io.github.communique.extract.article.AnalyzedArticle;
import io.github.communique.extract.article.ArticleAnalyzer;
import io.github.communique.extract.article.Deadline;
import io.github.communique.extract.name.GazetteerNames;
import io.github.communique.extract.name.Names;
import io.github.communique.extract.place.PlaceFinder;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Place;
import io.github.communique.model.TimeSpan;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The dates and places that an event may have, in an article of Thursday, 16 May 2024. */
class ChoicesTest {

    private static final Names NAMES = new GazetteerNames(Gazetteer.load());
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @Test
    void itsOwnDayIsOneWayAndTheNewsAnother() {
        assertThat(dates(0, "Malta criticised Chad on Wednesday."))
                .containsExactly(
                        entry("2024-05-15", Set.of("own", "eve", "near")),
                        entry("2024-05-16", Set.of("news")),
                        entry("2024-05", Set.of("month")),
                        entry("none", Set.of("none")));
    }

    @Test
    void whatIsSaidNextMayBeSaidOnTheDayToldLast() {
        assertThat(dates(1, "Malta criticised Chad on Tuesday.", "Malta urged Chad to release the pilot."))
                .containsEntry("2024-05-14", Set.of("source", "last", "near"))
                .doesNotContainValue(Set.of("own"));
    }

    @Test
    void aDayThatIsToldNearbyIsOneWayWhateverHappenedThen() {
        assertThat(dates(0, "It rained on 3 March 2019.", "Malta urged Chad to release the pilot."))
                .containsEntry("2019-03-03", Set.of("near"));
    }

    @Test
    void aDayLongPastIsNoDayToldLast() {
        assertThat(dates(1, "Malta criticised Chad on 3 March 2019.", "Malta urged Chad to release the pilot."))
                .containsEntry("2019-03-03", Set.of("near"));
    }

    @Test
    void whoWasSomewhereMayBeThereStill() {
        assertThat(places(
                        1,
                        "The foreign ministers of Malta and Chad met in Geneva on Tuesday.",
                        "Malta urged Chad to release the pilot."))
                .contains(entry("Geneva", Set.of("stay", "last", "usual", "near")), entry("none", Set.of("none")));
    }

    @Test
    void whereItIsReportedFromIsOneWay() {
        assertThat(places(0, "ACCRA, May 16 (Agency) - Malta urged Chad to release the pilot."))
                .containsEntry("Accra", Set.of("dateline"))
                .containsEntry("Chad", Set.of("near"));
    }

    @Test
    void howFarAwayADayIsToldIsKnown() {
        assertThat(rows(0, "It rained on 3 March 2019.", "Malta urged Chad to release the pilot.")
                        .get("2019-03-03"))
                .containsEntry("toldBefore", 1f)
                .containsEntry("toldHere", 0f)
                .containsEntry("othersSince", 0f);
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
        return ways(DateChoices.WAYS, rows(number, paragraphs));
    }

    private static Map<String, Map<String, Float>> rows(int number, String... paragraphs) {
        AnalyzedArticle analyzed = analyzed(paragraphs);
        List<Event> events = events(analyzed.article());
        Map<String, Map<String, Float>> rows = new LinkedHashMap<>();
        Choices.dates(events, analyzed, Extraction.lexicon())
                .orElseThrow()
                .of(events.get(number))
                .forEach(date -> rows.put(
                        date.value().map(TimeSpan::edtf).orElse("none"),
                        date.row().figures()));
        return rows;
    }

    private static Map<String, Set<String>> places(int number, String... paragraphs) {
        AnalyzedArticle analyzed = analyzed(paragraphs);
        List<Event> events = events(analyzed.article());
        Map<String, Map<String, Float>> rows = new LinkedHashMap<>();
        Choices.places(events, analyzed, new PlaceFinder(NAMES, Extraction.lexicon()))
                .of(events.get(number))
                .forEach(place -> rows.put(
                        place.value().map(Place::name).orElse("none"),
                        place.row().figures()));
        return ways(PlaceChoices.WAYS, rows);
    }

    /** Which ways lead to each; to none leads none of them. */
    private static Map<String, Set<String>> ways(List<String> known, Map<String, Map<String, Float>> rows) {
        Map<String, Set<String>> ways = new LinkedHashMap<>();
        rows.forEach((value, figures) -> ways.put(
                value,
                value.equals("none")
                        ? Set.of("none")
                        : known.stream().filter(way -> figures.get(way) > 0).collect(Collectors.toSet())));
        return ways;
    }

    private static AnalyzedArticle analyzed(String... paragraphs) {
        Article article = new Article(
                URI.create("urn:communique:article:choices"),
                "",
                Optional.empty(),
                List.of(),
                Optional.of(PUBLISHED),
                Optional.empty(),
                List.of(paragraphs));
        return new ArticleAnalyzer(Extraction.engine(), Extraction.lexicon(), NAMES)
                .analyze(article, new Deadline(Duration.ofMinutes(1)));
    }

    /** As their own words tell them: undated where those do not date them. */
    private static List<Event> events(Article article) {
        return Extraction.extractor().trace(article).sentences().stream()
                .flatMap(sentence -> sentence.attempts().stream())
                .flatMap(attempt -> attempt.judgement().told().stream())
                .toList();
    }
}
