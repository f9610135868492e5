// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Event;
import io.github.communique.model.Evidence;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.Quotation;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Ontology;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from an answer, and what is not believed. */
class AnswerReaderTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    static final String MEETING = """
            {"events":[{"type":"Meeting","status":"actual","evidence":[1,0],"date":"2021-03-25",
              "place":{"name":"Oslo","country":"NO"},
              "participants":[
                {"mention":3,"span":null,"kind":"person","country":"NO","actsFor":null,"office":"Foreign Minister","role":"participant"},
                {"mention":4,"span":null,"kind":"person","country":"MW","actsFor":null,"office":null,"role":"participant"}],
              "topics":["ports"],"instrument":"Lake Accord","quote":null,"count":null,"confidence":0.9}]}""";
    private static final String PLEDGE = """
            {"events":[{"type":"Pledge","status":"planned","evidence":[2],
              "participants":[{"span":"Lind","kind":"person","country":"NO","role":"source"},
                              {"span":"Malawi","kind":"state","country":"MW","role":"target"}],
              "quote":{"text":"\\"help to build the harbour\\"","speaker":{"mention":3}}}]}""";

    private static final DateWords NO_WORDS = (words, published, status) -> Optional.empty();

    private final Losses losses = new Losses();

    private List<Event> events(String said) {
        return new AnswerReader(ONTOLOGY, GAZETTEER, NO_WORDS, losses)
                .events(AnswerText.object(said, AnswerText.EVENTS).orElseThrow(), Samples.harbour());
    }

    @Test
    void allThatARightAnswerSaysIsTaken() {
        assertThat(events(MEETING)).singleElement().satisfies(event -> {
            assertThat(event.type().name()).isEqualTo("Meeting");
            assertThat(event.evidence())
                    .extracting(Evidence::exact)
                    .satisfiesExactly(
                            title -> assertThat(title).isEqualTo("Norway and Malawi talk of ports"),
                            first -> assertThat(first).startsWith("Foreign Minister Maria Lind met"));
            assertThat(event.when()).contains(new TimeSpan("2021-03-25"));
            assertThat(event.place().map(Place::name)).contains("Oslo");
            assertThat(event.place().flatMap(Place::country).flatMap(Party::country))
                    .contains("NO");
            assertThat(event.sides()).containsExactlyInAnyOrder("NO", "MW");
            assertThat(event.participations().get(0).party().office()).contains("Foreign Minister");
            assertThat(event.topics()).containsExactly("ports");
            assertThat(event.instrument())
                    .hasValueSatisfying(named -> assertThat(named.name()).isEqualTo("Lake Accord"));
            assertThat(event.confidence()).isEqualByComparingTo("0.9");
        });
        assertThat(losses).hasToString("The language model told 1 events; dropped: nothing");
    }

    @Test
    void whoHasNoMentionIsTakenByWordsOfTheArticle() {
        assertThat(events(PLEDGE)).singleElement().satisfies(event -> {
            assertThat(event.sides(Role.SOURCE)).containsExactly("NO");
            assertThat(event.sides(Role.TARGET)).containsExactly("MW");
            assertThat(event.quotation()).hasValueSatisfying(quote -> {
                assertThat(quote.text()).isEqualTo("help to build the harbour");
                assertThat(quote.speaker().map(Party::name)).contains("Maria Lind");
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Madrid", "Spain", "Beijing", "South Sudan"})
    void noPlaceIsTakenFromAPeopleACapitalOrScatteredWords(String place) {
        assertThat(placed(Samples.lisbon(), place, "PT")).isEmpty();
        assertThat(losses.dropped(Cause.INVENTED_NAME)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Lisbon, FR, PT, 1",
        "Lisbon, PT, PT, 0",
        "LISBON, pt, PT, 0",
        "Łódź, PL, PL, 0",
        "Lodz, PL, PL, 0",
        "Sao Tome, ST, ST, 0",
        "Kyiv, UA, UA, 0",
        "South Africa, ZA, ZA, 0",
        "South Africa, FR, ZA, 1",
        "Old Mill, PT, PT, 0",
    })
    void aPlaceThatTheArticleNamesLiesWhereTheAuthorityHasIt(String place, String told, String country, int lost) {
        assertThat(placed(Samples.lisbon(), place, told)).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo(place);
            assertThat(found.country().flatMap(Party::country)).contains(country);
        });
        assertThat(losses.dropped(Cause.OTHER_COUNTRY)).isEqualTo(lost);
        assertThat(losses.dropped(Cause.INVENTED_NAME)).isZero();
    }

    private Optional<Place> placed(NumberedArticle article, String name, String country) {
        Claim claim = new Claim(
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("country", country)
                        .build(),
                losses);
        return new PlaceClaims(GAZETTEER, article, new Wording(article.article().text()), losses).place(claim);
    }

    @Test
    void aStateThatTheArticleNeverNamesTakesNoPart() {
        String other = PLEDGE.replace(
                "\"span\":\"Malawi\",\"kind\":\"state\",\"country\":\"MW\"",
                "\"span\":\"Peru\",\"kind\":\"state\",\"country\":\"PE\"");
        assertThat(events(other)).singleElement().satisfies(event -> assertThat(event.sides())
                .containsExactly("NO"));
        assertThat(losses.dropped(Cause.INVENTED_NAME)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "[\"1\"]",
                "[\"Foreign Minister Maria Lind met  John Okoye of Malawi in Oslo on Thursday, and signed the Lake Accord\"]",
                "\"John Okoye of Malawi in Oslo\""
            })
    void aSentenceIsPointedAtByItsNumberOrItsWords(String evidence) {
        assertThat(events(MEETING.replace("[1,0]", evidence))).singleElement().satisfies(event -> assertThat(
                        event.evidence())
                .extracting(Evidence::exact)
                .singleElement()
                .asString()
                .startsWith("Foreign Minister Maria Lind met"));
        assertThat(losses).hasToString("The language model told 1 events; dropped: nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-25T10:00:00Z, 2021-03-25",
        "2021-03-XX, 2021-03",
        "2021-XX-XX, 2021",
        "2021~, 2021",
        "[2021-03-22..2021-03-25], 2021-03-22/2021-03-25",
        "2021-03-22/.., 2021-03-22",
        "2021-03-25/2021-03-25, 2021-03-25",
        "2020-24, 2020-12/2021-02",
        "2021/03/25, 2021-03-25",
    })
    void otherFormsOfDatesAreTakenForTheNearest(String told, String date) {
        assertThat(events(MEETING.replace("2021-03-25", told)))
                .singleElement()
                .satisfies(event -> assertThat(event.when()).contains(new TimeSpan(date)));
    }

    @Test
    void whatIsLeftOutIsAsUsual() {
        List<Event> events = events("""
                {"events":[{"type":"Demand","evidence":[2],"participants":[{"mention":3},{"mention":5}],"place":"Nkhata Bay"}]}""");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.status()).isEqualTo(Status.ACTUAL);
            assertThat(event.sides(Role.SOURCE)).containsExactly("NO");
            assertThat(event.place().map(Place::name)).contains("Nkhata Bay");
        });
        assertThat(losses).hasToString("The language model told 1 events; dropped: nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Help to build — the harbour", "help  to build the harbour.", "'help to build the harbour'"})
    void aQuotationStandsAsTheArticleHasIt(String told) {
        assertThat(events(PLEDGE.replace("\\\"help to build the harbour\\\"", told)))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.quotation().map(Quotation::text)).contains("help to build the harbour"));
    }

    @Test
    void anInventedQuotationIsDropped() {
        assertThat(events(PLEDGE.replace("help to build", "never touch")))
                .singleElement()
                .satisfies(event -> assertThat(event.quotation()).isEmpty());
        assertThat(losses.dropped(Cause.INVENTED_WORDS)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<think>The {minister} met.</think>{\"events\":[]}",
                "The {minister} met.\n</think>\n{\"events\":[]}",
                "The {minister} met: { \"events\":[]}",
                "Here it is:\n```json\n{\"events\":[]}\n```\nAnything else?",
                "{\"events\":[]}"
            })
    void jsonIsFoundInWhatAModelSaysAroundIt(String said) {
        assertThat(AnswerText.object(said, AnswerText.EVENTS)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I see no events.",
                "{\"events\":[{\"type\":\"Meet",
                "{\"answer\":[]}",
                "{\"events\":{}}",
                "{\"events\":null}",
                "{\"events\":[{\"type\":\"Call\",\"evidence\":[1]},{\"type\":\"Mee",
                "[{\"type\":\"Call\",\"evidence\":[1]},{\"type\":\"Mee",
                "[1, 2]",
                ""
            })
    void whatIsNoObjectOfEventsIsNone(String said) {
        assertThat(AnswerText.object(said, AnswerText.EVENTS)).isEmpty();
    }

    @Test
    void whatIsTooDeepIsNotRead() {
        String deep = "{\"events\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(AnswerText.object(deep, AnswerText.EVENTS)).isEmpty();
        assertThat(AnswerText.object("]".repeat(100_000) + deep, AnswerText.EVENTS))
                .isEmpty();
    }
}
