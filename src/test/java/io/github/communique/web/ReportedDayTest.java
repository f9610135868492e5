// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no date is told of an event, the day of the report stands in, and says that it does. */
class ReportedDayTest {

    private static final String TOLD = """
            @prefix dip: <https://w3id.org/communique/ontology#> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <https://schema.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @base <https://data.example.org/> .
            <id/article/tide> a schema:NewsArticle ; schema:headline "Tide" ; schema:datePublished "2033-06-15"^^xsd:date .
            <id/event/undated> a dip:Meeting , dip:Event ; rdfs:label "Undated talks"@en ; dip:status dip:Actual ;
                dip:reportedIn <id/article/tide> ; dip:reportedOn "2033-06-15"^^xsd:date .
            <id/event/dated> a dip:Meeting , dip:Event ; rdfs:label "Dated talks"@en ; dip:status dip:Actual ;
                dip:when "2033-05-02"^^edtf:EDTF ; dip:begin "2033-05-02"^^xsd:date ; dip:end "2033-05-02"^^xsd:date ;
                dip:reportedIn <id/article/tide> ; dip:reportedOn "2033-06-15"^^xsd:date .
            <id/event/yearless> a dip:Meeting , dip:Event ; rdfs:label "Talks of some year"@en ; dip:status dip:Actual ;
                dip:when "XXXX-05-02"^^edtf:EDTF ;
                dip:reportedIn <id/article/tide> ; dip:reportedOn "2033-06-15"^^xsd:date .
            """;

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
        server.store()
                .replace(Map.of(
                        RunningServer.BASE + "doc/article/tide",
                        RDFParser.fromString(TOLD, Lang.TURTLE).toGraph()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2033-06-15&to=2033-06-15, undated",
        "from=2033-05&to=2033-05, dated",
        "from=2033, undated dated",
        "from=2033-07,''"
    })
    void aFilterByDaysGoesByTheReportWhereNoDateIsTold(String query, String expected) {
        List<String> rows = events("/events.csv?" + query);
        assertThat(String.join(" ", rows)).isEqualTo(expected);
        if (!rows.isEmpty()) {
            String shown = Jsoup.parse(server.get("/events?" + query, "Accept", "text/html")
                            .body())
                    .selectFirst(".take input[name=query]")
                    .attr("value");
            assertThat(events("/sparql?query=" + URLEncoder.encode(shown, StandardCharsets.UTF_8)))
                    .isEqualTo(rows);
        }
    }

    @Test
    void theTableSaysWhatTheDayIs() {
        List<String> rows = server.get("/events.csv?from=2033").body().lines().toList();
        assertThat(rows.get(1)).contains("/undated,").contains(",2033-06-15,report,");
        assertThat(rows.get(2)).contains("/dated,").contains(",2033-05-02,event,");
    }

    @Test
    void theListSaysThatItIsTheDayOfTheReport() {
        assertThat(Jsoup.parse(server.get("/events?from=2033").body()).text())
                .contains("undated, reported 15 June 2033", "2 May 2033");
    }

    private static List<String> events(String path) {
        return server.get(path, "Accept", "text/csv")
                .body()
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(".*?/id/event/([a-z]+),.*", "$1"))
                .toList();
    }
}
