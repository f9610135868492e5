// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.web.sparql.Limits;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
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
}
