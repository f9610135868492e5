// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemaTest {

    private static final JsonSchema ARTICLE = JsonSchema.named("article");
    private static final JsonSchema GOLD = JsonSchema.named("gold");

    @Test
    void theAnnotatedArticlesKeepToBothSchemas() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src/test/resources/gold"))) {
            files = all.filter(file -> file.toString().endsWith(".json")).toList();
        }
        assertThat(files).hasSizeGreaterThan(40).allSatisfy(file -> {
            JsonObject article = parsed(Files.readString(file));
            assertThat(GOLD.faults(article)).as(file.toString()).isEmpty();
            assertThat(ARTICLE.faults(article)).as(file.toString()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; events",
                "{\"events\": {}}; /events",
                "{\"events\": [{\"status\": \"actual\"}]}; /events/0",
                "{\"events\": [{\"type\": 1, \"evidence\": []}]}; /events/0/type",
                "{\"events\": [{\"type\": \"Meeting\", \"evidence\": [1]}]}; /events/0/evidence/0",
                "{\"events\": [{\"type\": \"Meeting\", \"evidence\": [], \"participants\": [\"Oslo\"]}]}; /events/0/participants/0",
                "{\"events\": [{\"type\": \"Meeting\", \"particpants\": []}]}; /events/0/particpants: nobody knows this member",
                "{\"events\": [{\"type\": \"Meeting\", \"status\": \"happened\"}]}; /events/0/status: Expected any of [actual",
                "{\"events\": [{\"type\": \"Meeting\", \"date\": \"12 March 2026\"}]}; /events/0/date: \"12 March 2026\" is not written as it must be, such as \"2026-03-12\"",
                "{\"events\": [{\"type\": \"Meeting\", \"date\": \"2026-13-01\"}]}; /events/0/date",
                "{\"events\": [{\"type\": \"Meeting\", \"participants\": [{\"role\": \"actor\"}]}]}; /events/0/participants/0/role",
            })
    void whatDoesNotFitIsNamedWithItsPlace(String json, String place) {
        assertThat(GOLD.faults(parsed(json))).isNotEmpty().anyMatch(fault -> fault.contains(place));
    }

    @Test
    void anArticleHasItsTextInStrings() {
        assertThat(ARTICLE.faults(parsed("{\"paragraphs\": [\"One.\", 2]}")))
                .singleElement()
                .asString()
                .startsWith("/paragraphs/1: ");
        assertThat(ARTICLE.faults(parsed("{\"published\": \"yesterday\"}")))
                .singleElement()
                .asString()
                .startsWith("/published: ");
        assertThat(ARTICLE.faults(parsed("{\"title\": null, \"paragraphs\": [\"One.\"], \"remark\": 7}")))
                .isEmpty();
    }

    private static JsonObject parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
