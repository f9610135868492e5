// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full-text search in SPARQL; the prefixes need no declaration. */
class TextQueryTest {

    private static final String TIMES = RunningServer.BASE + "doc/article/harrowgate-times-2024-03-05";
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> ask(String query) {
        return server.get("/sparql?format=csv&query=" + URLEncoder.encode(query, UTF_8));
    }

    @Test
    void sentencesAreFoundWithTheirEvents() {
        assertThat(
                        ask("SELECT ?label { ?s text:query (oa:exact 'sign ferry') . ?event dip:evidence ?s ; rdfs:label ?label"
                                        + " FILTER CONTAINS(?label, 'Agreement') }")
                                .body())
                .contains("Agreement of Arvenia and Belmora");
    }

    @Test
    void aThingThatManyArticlesNameIsFoundOnce() {
        assertThat(
                        ask("SELECT ?s ?text { (?s ?score ?text) text:query (rdfs:label 'arvenia') FILTER(?text = 'Arvenia'@en) }")
                                .body())
                .isEqualTo("s,text\r\n" + RunningServer.BASE + "id/actor/qa,Arvenia\r\n");
    }

    @Test
    void theBestComeFirstAndTheWordsAreMarked() {
        String marked = ask("SELECT ?text ?property { (?s ?score ?text ?graph ?property)"
                        + " text:query (oa:exact 'ferry' 5 'highlight:s:[|e:]') FILTER(?score > 0) }")
                .body();

        assertThat(marked).contains("[Ferry]", "oa#exact");
    }

    @Test
    void theGraphsOfAQueryBoundItsSearch() {
        String all = "SELECT (COUNT(*) AS ?n) { ?s text:query 'sea' }";
        String one = all.replace(" {", " FROM <" + TIMES + "> {");
        String none = all.replace(" {", " FROM <http://localhost:1/none> {");
        String named = "SELECT (COUNT(*) AS ?n) { GRAPH <" + TIMES + "> { ?s text:query 'sea' } }";

        assertThat(ask(none).body()).isEqualTo("n\r\n0\r\n");
        assertThat(ask(one).body()).isEqualTo(ask(named).body()).isNotEqualTo(ask(all).body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { ?s text:query '(ferry' }                     | 400 | search-malformed
            { ?s text:query '*erry' }                      | 400 | search-malformed
            { ?s text:query (dip:when 'ferry') }           | 400 | search-malformed
            """)
    void whatCannotBeSearchedIsSaid(String pattern, int status, String kind) {
        var answer = ask("SELECT * " + pattern);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("problems#" + kind);
    }
}
