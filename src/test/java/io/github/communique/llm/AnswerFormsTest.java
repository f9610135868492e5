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
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Ontology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same right answer in the forms in which others write it. */
class AnswerFormsTest {

    private static final AnswerReaderParts PARTS = new AnswerReaderParts(Ontology.load(), Gazetteer.load());
    private static final String EVENT = """
            {"type":"Demand","status":"actual","evidence":[1,2],"date":"2021-03-05","place":{"name":"Oslo","country":"NO"},
             "participants":[
               {"mention":3,"span":null,"kind":"person","country":"NO","actsFor":null,"office":"Foreign Minister","role":"source"},
               {"mention":4,"span":null,"kind":"person","country":"MW","actsFor":null,"office":null,"role":"target"}],
             "topics":["harbour"],"instrument":null,
             "quote":{"text":"help to build the harbour","speaker":{"mention":3,"span":null}},"count":2,"confidence":0.9}""";
    private static final String ANSWER = "{\"events\":[" + EVENT + "]}";

    private final Losses losses = new Losses();

    /** What all answers are read with. */
    private record AnswerReaderParts(Ontology ontology, Gazetteer gazetteer) {}

    private List<Event> events(String said, NumberedArticle article) {
        return new AnswerReader(
                        PARTS.ontology(), PARTS.gazetteer(), (words, published, status) -> Optional.empty(), losses)
                .events(AnswerText.object(said, AnswerText.EVENTS).orElseThrow(), article);
    }

    private static String told(Event event) {
        return String.join(
                "; ",
                event.type().name() + " " + event.status(),
                event.evidence().stream().map(Evidence::start).toList().toString(),
                event.when().map(TimeSpan::edtf).orElse(""),
                event.place().map(Place::name).orElse("")
                        + event.place().flatMap(Place::country).flatMap(Party::country),
                event.participations().stream()
                        .map(part -> part.party().name() + " of " + part.party().side()
                                + part.party().office().orElse("") + part.role())
                        .toList()
                        .toString(),
                event.topics().toString(),
                event.quotation().map(Quotation::text)
                        + event.quotation()
                                .flatMap(Quotation::speaker)
                                .map(Party::name)
                                .orElse(""),
                event.count().toString(),
                event.confidence().toString());
    }

    private void isReadAsUsual(String said) {
        List<Event> usual = events(ANSWER, Samples.harbour());
        assertThat(events(said, Samples.harbour()))
                .extracting(AnswerFormsTest::told)
                .containsExactlyElementsOf(
                        usual.stream().map(AnswerFormsTest::told).toList());
        assertThat(losses.toString()).endsWith("dropped: nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Demand\"|\"demand\"",
                "\"Demand\"|\"dip:Demand\"",
                "\"Demand\"|\"https://w3id.org/communique/ontology#Demand\"",
                "\"actual\"|\" Actual \"",
                "\"source\"|\"SOURCE\"",
                "\"kind\":\"person\"|\"kind\":\"Person\"",
                "[1,2]|[2,1]",
                "[1,2]|[\"1\",\"2\"]",
                "[1,2]|[1.0,2.0]",
                "[1,2]|\"1, 2\"",
                "[1,2]|\"1-2\"",
                "[1,2]|[\"S1\",\"[2]\"]",
                "[1,2]|[{\"number\":1,\"text\":\"Foreign Minister\"},{\"sentence\":\"2\"}]",
                "[1,2]|[1,\"Lind said Norway would \\\"help  to build the harbour\\\" in Nkhata Bay\"]",
                "\"2021-03-05\"|\"2021-3-5\"",
                "\"2021-03-05\"|\"2021/03/05\"",
                "\"2021-03-05\"|[\"2021-03-05\",\"2021-03-05\"]",
                "{\"name\":\"Oslo\",\"country\":\"NO\"}|\"Oslo\"",
                "\"Oslo\"|\"Oslo, Norway\"",
                "\"name\":\"Oslo\",\"country\":\"NO\"|\"name\":\"oslo\",\"country\":\"NOR\"",
                "\"country\":\"MW\"|\"country\":\"mw\"",
                "\"country\":\"MW\"|\"country\":\"MWI\"",
                "\"country\":\"MW\"|\"country\":\"Malawi\"",
                "\"country\":\"MW\"|\"country\":null",
                "\"mention\":4,\"span\":null|\"mention\":\"4\"",
                "\"mention\":4,\"span\":null|\"mention\":\"John Okoye\"",
                "\"mention\":4,\"span\":null|\"name\":\"John Okoye\"",
                "\"mention\":4,\"span\":null|\"span\":\"John  OKOYE\",\"mention\":4",
                "\"mention\":4,\"span\":null|\"mention\":4,\"span\":\"he\"",
                "\"office\":null|\"office\":\"\"",
                "\"office\":null|\"office\":\"null\"",
                "[\"harbour\"]|\"harbour\"",
                "{\"mention\":3,\"span\":null}|3",
                "{\"mention\":3,\"span\":null}|\"Maria Lind\"",
                "\"help to build the harbour\"|\"“Help to build the harbour”\"",
                "\"count\":2|\"count\":\"2\"",
                "0.9|\"0.9\"",
                "0.9|90",
                "\"status\"|\"id\":\"e1\",\"why\":{\"because\":[]},\"status\"",
            })
    void aMemberMayBeWrittenOtherwise(String usual, String other) {
        isReadAsUsual(ANSWER.replace(usual, other).replace("oslo", "Oslo").replace("OKOYE", "Okoye"));
    }

    @Test
    void theWholeMayBeWrittenOtherwise() {
        List.of(
                        "```json\n" + ANSWER + "\n```",
                        "I found {one} event:\n" + ANSWER + "\nThe {others} are none.",
                        "{\"result\":" + ANSWER + "}",
                        "{\"article\":\"harbour\",\"events\":[" + EVENT + "]}",
                        "[" + EVENT + "]",
                        EVENT,
                        "{\"events\":" + EVENT + "}")
                .forEach(this::isReadAsUsual);
        assertThat(events("[]", Samples.harbour())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "\uFEFF%s",
                "{\"choices\":[{\"message\":{\"content\":%s}}]}",
                "\uFEFF{\"choices\":[{\"message\":{\"content\":[{\"type\":\"text\",\"text\":%s}]}}]}"
            })
    void aCompletionMayHaveAMarkBeforeItAndPartsInIt(String file) {
        String text = "\"" + ANSWER.replace("\"", "\\\"").replace("\n", " ") + "\"";
        isReadAsUsual(Reply.of(file.formatted(file.contains("choices") ? text : ANSWER))
                .content());
    }

    @Test
    void whoTakesPartMayBeANameOrANumberAlone() {
        String answer =
                "{\"events\":[{\"type\":\"Call\",\"evidence\":1,\"participants\":[\"Maria Lind\",4,\"Malawi\"]}]}";
        assertThat(events(answer, Samples.harbour())).singleElement().satisfies(event -> assertThat(
                        event.participations())
                .extracting(part -> part.party().name())
                .containsExactly("Maria Lind", "John Okoye", "Malawi"));
    }

    @Test
    void ofAQuotationThatLeavesWordsOutTheLongestStretchIsTaken() {
        assertThat(events(ANSWER.replace("help to build the harbour", "help to build … harbour"), Samples.harbour()))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.quotation().map(Quotation::text)).contains("help to build"));
    }

    @Test
    void wordsThatNameAnotherPersonThanTheMentionIsTakenForAreFollowed() {
        NumberedArticle article =
                Samples.of("Merkel urged Norway to wait.", "Merkel", Samples.person("Petra Merkel", germany()));
        String answer = "{\"events\":[{\"type\":\"Demand\",\"evidence\":[1],\"participants\":["
                + "{\"mention\":1,\"span\":\"%s\",\"role\":\"source\"}]}]}";
        assertThat(events(answer.formatted("Angela Merkel"), article))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.participations().get(0).party().name()).isEqualTo("Angela Merkel"));
        assertThat(events(answer.formatted("Chancellor Merkel"), article))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.participations().get(0).party().name()).isEqualTo("Petra Merkel"));
    }

    @Test
    void aBodyInPlaceOfACountryIsWhomSomebodyActsFor() {
        Party union = new PartyLinker(PARTS.gazetteer()).known("European Union").orElseThrow();
        NumberedArticle article =
                Samples.of("Lind of the European Union urged Norway to wait.", "European Union", union);
        String answer = "{\"events\":[{\"type\":\"Demand\",\"evidence\":[1],\"participants\":["
                + "{\"span\":\"Lind\",\"kind\":\"person\",\"country\":\"EU\",\"role\":\"source\"},{\"span\":\"Norway\",\"role\":\"target\"}]}]}";
        assertThat(events(answer, article)).singleElement().satisfies(event -> {
            assertThat(event.participations().get(0).party().actsFor().flatMap(Party::authority))
                    .isPresent()
                    .isEqualTo(union.authority());
            assertThat(event.sides(Role.TARGET)).containsExactly("NO");
        });
        assertThat(losses.toString()).endsWith("dropped: nothing");
    }

    @Test
    void aNumberWithoutEndIsNoConfidence() {
        assertThat(events(ANSWER.replace("0.9", "1e-999999999"), Samples.harbour()))
                .singleElement()
                .satisfies(event -> assertThat(event.confidence()).isEqualByComparingTo(EventClaims.USUAL));
        assertThat(losses.dropped(Cause.WRONG_KIND)).isEqualTo(1);
    }

    private static Party germany() {
        return Samples.state("Germany", "DE");
    }
}
