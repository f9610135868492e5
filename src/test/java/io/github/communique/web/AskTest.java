// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions are asked in fields or in SPARQL, and answered in words, tables and pictures, without a script. */
class AskTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void fieldsAreAnsweredInASentenceATableAndSparql() {
        Document page = server.found("/ask?party=Arvenia&type=Meeting&party=Belmora&from=2024");

        assertThat(page.select(".said").text())
                .startsWith("One event fits. It happened: ")
                .endsWith("4 March 2024.");
        assertThat(page.select("#answer thead th").eachText()).containsExactly("When", "What", "Where", "Told by");
        assertThat(page.select("#answer tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("4 March 2024", "Ilse Marr", "Harrowgate, Arvenia");
        assertThat(server.get(
                                "/sparql?query="
                                        + encoded(page.select("details pre").text()),
                                "Accept",
                                "text/csv")
                        .body())
                .contains("2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde");
        assertThat(page.select("#party").val()).isEqualTo("Arvenia");
        assertThat(page.select("#other").val()).isEqualTo("Belmora");
    }

    @Test
    void ofSeveralTheLatestThatHappenedAndTheFirstAreTold() {
        String said = server.found("/ask?party=Dunmere").select(".said").text();

        assertThat(said).contains("events fit. The latest that happened: ", "The first: ");
    }

    @ParameterizedTest
    @CsvSource({"chart, svg.bars", "map, svg.map", "network, svg.network", "table, table"})
    void anAnswerCanBeSeenInFourWays(String way, String drawing) {
        Document page = server.found("/ask?party=Dunmere&show=" + way);

        assertThat(page.select("#answer " + drawing)).hasSize(1);
        assertThat(page.select(".tabs a[aria-current]").text()).isEqualToIgnoringCase(way);
    }

    @Test
    void whoStandsSecondIsWhomItIsDoneTo() {
        Document page = server.found("/ask?party=&type=Criticism&party=Belmora");

        assertThat(page.select(".said").text()).startsWith("One event fits.").contains("Anna Brisk");
        assertThat(page.select("#party").val()).isEmpty();
        assertThat(page.select("#other").val()).isEqualTo("Belmora");
        assertThat(server.found("/ask?party=Belmora&type=Criticism&party=").select(".empty"))
                .hasSize(1);
        assertThat(server.found("/ask?party=&type=Meeting&party=Belmora")
                        .select(".said")
                        .text())
                .contains("Tomas Velde");
    }

    @Test
    void whereNothingFitsItIsSaidWhy() {
        assertThat(server.found("/ask?party=nobody").select(".empty").text()).contains("No event fits all of this.");
    }

    @Test
    void everyQuestionOfTheGalleryLeadsToItsAnswer() {
        List<String> addresses = server.found("/ask").select(".gallery a").eachAttr("href");

        assertThat(addresses).hasSizeGreaterThan(20);
        addresses.removeIf(address -> address.contains("search")); // they wait until the index of words is made
        addresses.forEach(address -> assertThat(
                        server.found("/" + address.replace("#answer", "")).select("#answer"))
                .as(address)
                .hasSize(1));
    }

    @Test
    void theQuestionStandsAboveItsAnswer() {
        assertThat(server.found("/sparql?sample=who-met-whom").select("#answer").text())
                .isEqualTo("Who met whom, where and when?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart", "map", "network"})
    void anAnswerInSparqlCanBeDrawn(String way) {
        Document page = server.found("/sparql?format=" + way + "&query=" + encoded("""
                SELECT ?when ?one ?other ?where {
                  ?event dip:participant ?one, ?other ; dip:when ?when ; dip:place ?where FILTER (STR(?one) < STR(?other)) }"""));

        assertThat(page.select("figure.picture svg")).hasSize(1);
        assertThat(page.select("#format option[selected]").val()).isEqualTo(way);
        assertThat(page.select(".tabs a").eachText()).containsExactly("Table", "Chart", "Map", "Network");
    }

    @Test
    void whatCannotBeDrawnIsATableAndSaysWhy() {
        Document page = server.found("/sparql?query=" + encoded("SELECT ?a { VALUES ?a { 'x' 'y' } }") + "&format=map");

        assertThat(page.select(".empty").text()).startsWith("A map needs");
        assertThat(page.select("tbody tr")).hasSize(2);
    }

    @Test
    void theSameAnswerShownOtherwiseHasAnotherTag() {
        String address = "/sparql?query=" + encoded("SELECT ?a { VALUES ?a { 'x' 'y' } }") + "&format=";

        assertThat(server.get(address + "map").headers().firstValue("ETag"))
                .isNotEqualTo(server.get(address + "table").headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @CsvSource({"/queries/, ../ask#questions", "/queries/who-met-whom, ../sparql?sample=who-met-whom#answer"})
    void oldAddressesLeadToTheNewOnes(String path, String place) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(place);
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
