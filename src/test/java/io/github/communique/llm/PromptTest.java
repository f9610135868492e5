// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.EventType;
import io.github.communique.ontology.Ontology;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a request holds. */
class PromptTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Prompt PROMPT = Prompt.forReading(ONTOLOGY, Optional.of("small"));

    private static String content(Request request, int message) {
        return request.body().getJsonArray("messages").getJsonObject(message).getString("content");
    }

    @Test
    void everyTypeOfTheOntologyStandsInTheInstructionsAndInTheSchema() {
        Request request = PROMPT.request(Samples.harbour());
        List<String> types = ONTOLOGY.eventTypes().stream().map(EventType::name).toList();
        assertThat(content(request, 0)).doesNotContain("{types}", "SPDX").contains("Norwegian and Finnish ships");
        assertThat(types).allSatisfy(type -> assertThat(content(request, 0)).contains("- " + type + " ("));
        JsonObject schema = (JsonObject) request.body().getValue("/response_format/json_schema/schema");
        assertThat(schema.getValue("/properties/events/items/properties/type/enum")
                        .asJsonArray())
                .extracting(type -> ((JsonString) type).getString())
                .containsExactlyElementsOf(types);
    }

    @Test
    void theMembersOfAnAnswerStandInTheSchemaInTheOrderOfTheGuidelines() {
        Request request = PROMPT.request(Samples.harbour());
        JsonObject event = request.body()
                .getJsonObject("response_format")
                .getJsonObject("json_schema")
                .getJsonObject("schema")
                .getValue("/properties/events/items/properties")
                .asJsonObject();
        assertThat(content(request, 0))
                .containsSubsequence(event.keySet().stream()
                        .map(member -> "\n- " + member + ": ")
                        .toList());
        assertThat(event.getValue("/participants/items/properties")
                        .asJsonObject()
                        .keySet())
                .containsExactly("mention", "span", "kind", "country", "actsFor", "office", "role");
    }

    @Test
    void sentencesAndNamesStandThereWithTheirNumbers() {
        JsonObject told =
                AnswerText.json(content(PROMPT.request(Samples.harbour()), 1)).orElseThrow();
        assertThat(told.getString("published")).isEqualTo("2021-03-26");
        assertThat(told.getValue("/sentences/0"))
                .hasToString("{\"number\":0,\"text\":\"Norway and Malawi talk of ports\"}");
        assertThat(told.getValue("/mentions/2"))
                .hasToString("{\"number\":3,\"sentence\":1,\"text\":\"Maria Lind\","
                        + "\"kind\":\"person\",\"country\":\"NO\"}");
    }

    @Test
    void theSameArticleIsAskedAboutInTheSameWords() {
        assertThat(Prompt.forReading(ONTOLOGY, Optional.of("small"))
                        .request(Samples.harbour())
                        .digest())
                .isEqualTo(PROMPT.request(Samples.harbour()).digest())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(Prompt.forReading(ONTOLOGY, Optional.of("large"))
                        .request(Samples.harbour())
                        .digest());
    }

    @Test
    void aLongArticleGoesInWindowsThatOverlapAndKeepTheirNumbers() {
        List<NumberedArticle> windows = Samples.harbour().windows(2, 1);
        assertThat(windows)
                .extracting(window -> window.sentences().stream()
                        .map(NumberedArticle.Sentence::number)
                        .toList())
                .containsExactly(List.of(0, 1), List.of(1, 2));
        assertThat(windows.get(1).mentions())
                .extracting(NumberedArticle.Named::number)
                .containsExactly(3, 4, 5);
        assertThat(Samples.harbour().windows(3, 1)).hasSize(1);
    }
}
