// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.communique.conformance.Shows;
import io.github.communique.web.sparql.Limits;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String ENDLESS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static String query(String text, String format) {
        return "/sparql?query=" + URLEncoder.encode(text, UTF_8) + "&format=" + format;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT *                       | csv
            SELECT *                       | json
            SELECT (COUNT(*) AS ?n)        | tsv
            SELECT (COUNT(*) AS ?n)        | html
            CONSTRUCT { ?a ?b ?c }         | turtle
            """)
    @Shows({"protocol-whole", "http-retry-after"})
    void aQueryThatTakesTooLongFailsAndSaysSo(String form, String format, @TempDir Path folder) {
        try (RunningServer server = RunningServer.start(folder, new Limits(Duration.ofMillis(200), 1L << 40))) {
            var answer = server.get(query(form + " " + ENDLESS, format));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "json", "xml"})
    @Shows("protocol-whole")
    void anAnswerThatIsTooLongIsRefusedWhole(String format, @TempDir Path folder) {
        try (RunningServer server = RunningServer.start(folder, new Limits(Duration.ofSeconds(20), 10_000))) {
            var answer = server.get(query("SELECT * { ?s ?p ?o }", format));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("LIMIT").doesNotContain("dip:", "bindings");
        }
    }

    @Test
    void aListOfAHundredThousandAndMoreEndsWithinTheLimit(@TempDir Path folder) {
        String list = IntStream.range(0, 140_000)
                .mapToObj(number -> ":" + Integer.toHexString(number))
                .collect(Collectors.joining(","));
        try (RunningServer server = RunningServer.start(folder, new Limits(Duration.ofSeconds(10), 1L << 20))) {
            for (String pattern : List.of("?s ?p ?o", "?s ?p ?o . ?a ?b ?c . ?d ?e ?f")) {
                var answer = assertTimeoutPreemptively(
                        Duration.ofMinutes(2),
                        () -> server.send(
                                "POST",
                                "/sparql",
                                "PREFIX : <urn:x:> SELECT * { " + pattern + " FILTER(?o IN (" + list + ")) }",
                                "Content-Type",
                                "application/sparql-query"));

                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 503);
                assertThat(answer.body()).containsAnyOf("\"bindings\"", "query-too-slow");
            }
        }
    }
}
