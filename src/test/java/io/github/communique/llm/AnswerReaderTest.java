// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Event;
import io.github.communique.model.Evidence;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.Role;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Ontology;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from an answer, and what is not believed. */
class AnswerReaderTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final String MEETING = """
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

    private final Losses losses = new Losses();

    private List<Event> events(String said) {
        return new AnswerReader(ONTOLOGY, GAZETTEER, losses)
                .events(AnswerText.object(said).orElseThrow(), Samples.harbour());
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
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Meeting\"|\"Banquet\"|UNKNOWN_TYPE",
                "\"Meeting\"|7|WRONG_KIND",
                "\"actual\"|\"rumoured\"|UNKNOWN_STATUS",
                "[1,0]|[9]|NO_SENTENCE",
                "[1,0]|[]|NO_EVIDENCE",
                "[1,0]|\"all\"|WRONG_KIND",
            })
    void anEventWithoutWhatItNeedsIsDroppedAndCounted(String right, String wrong, Cause cause) {
        assertThat(events(MEETING.replace(right, wrong))).isEmpty();
        assertThat(losses.dropped(cause)).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2021-03-25\"|\"last Thursday\"|NO_DATE",
                "\"2021-03-25\"|\"2021-02-31\"|NO_DATE",
                "\"2021-03-25\"|\"1871-01-18\"|NO_DATE",
                "\"Oslo\"|\"Vienna\"|INVENTED_NAME",
                "[\"ports\"]|[\"ballistic missiles\"]|INVENTED_WORDS",
                "\"Lake Accord\"|\"Treaty of Bern\"|INVENTED_WORDS",
                "\"country\":\"MW\"|\"country\":\"ZZ\"|UNKNOWN_COUNTRY",
            })
    void whatDoesNotFitIsDroppedAndTheEventStays(String right, String wrong, Cause cause) {
        assertThat(events(MEETING.replace(right, wrong))).hasSize(1);
        assertThat(losses.dropped(cause)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"mention\":null,\"span\":\"Angela Merkel\"", "\"mention\":77,\"span\":null"})
    void anInventedNameTakesNoPart(String who) {
        List<Event> events = events(MEETING.replace("\"mention\":4,\"span\":null", who));
        assertThat(events).singleElement().satisfies(event -> assertThat(event.participations())
                .extracting(Participation::party)
                .extracting(Party::name)
                .containsExactly("Maria Lind"));
        assertThat(losses.dropped(Cause.INVENTED_NAME) + losses.dropped(Cause.NO_MENTION))
                .isEqualTo(1);
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
                "Here it is:\n```json\n{\"events\":[]}\n```\nAnything else?",
                "{\"events\":[]}"
            })
    void jsonIsFoundInWhatAModelSaysAroundIt(String said) {
        assertThat(AnswerText.object(said)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I see no events.", "{\"events\":[{\"type\":\"Meet", "{\"answer\":[]}", "[]", ""})
    void whatIsNoObjectOfEventsIsNone(String said) {
        assertThat(AnswerText.object(said)).isEmpty();
    }

    @Test
    void whatIsTooDeepIsNotRead() {
        assertThat(AnswerText.object("{\"events\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isEmpty();
    }
}
