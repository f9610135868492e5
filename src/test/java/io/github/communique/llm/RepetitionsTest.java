// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Event;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Ontology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event that an answer claims several times is one; what it tells apart stays apart. */
class RepetitionsTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final String CLAIM = """
            {"type":"Meeting","status":"actual","evidence":[1],"date":"2021-03-25","place":{"name":"Oslo","country":"NO"},
             "participants":[{"mention":3},{"mention":4}],"topics":["ports"],"instrument":"Lake Accord","count":null,"confidence":0.5}""";

    private static List<Event> events(String... claims) {
        return new AnswerReader(ONTOLOGY, GAZETTEER, (words, published, status) -> Optional.empty(), new Losses())
                .events(
                        AnswerText.object("{\"events\":[" + String.join(",", claims) + "]}", AnswerText.EVENTS)
                                .orElseThrow(),
                        Samples.harbour());
    }

    @Test
    void theSameThreeTimesIsOneWithAllThatIsToldOfIt() {
        assertThat(events(
                        CLAIM.replace("\"2021-03-25\"", "null").replace("0.5", "0.7"),
                        CLAIM.replace("[1]", "[0,1]").replace("\"Lake Accord\"", "null"),
                        CLAIM.replace("[\"ports\"]", "[]").replace("{\"mention\":4}", "{\"span\":\"Malawi\"}")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.evidence()).hasSize(2);
                    assertThat(event.when()).contains(new TimeSpan("2021-03-25"));
                    assertThat(event.topics()).containsExactly("ports");
                    assertThat(event.instrument()).isPresent();
                    assertThat(event.confidence()).isEqualByComparingTo("0.7");
                    assertThat(event.sides()).containsExactlyInAnyOrder("NO", "MW");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\":\"Call\"",
                "\"status\":\"planned\"",
                "\"evidence\":[2]",
                "\"date\":\"2021-03-20\"",
                "\"place\":\"Nkhata Bay\"",
                "\"participants\":[{\"mention\":3}]",
                "\"topics\":[\"harbour\"]",
                "\"count\":3"
            })
    void whatDiffersInAnythingToldIsAnother(String other) {
        String member = other.substring(0, other.indexOf(':'));
        String changed =
                CLAIM.replaceFirst(member + ":(\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|null)", other.replace("\\", "\\\\"));
        assertThat(changed).contains(other);
        assertThat(events(CLAIM, changed)).hasSize(2);
    }
}
