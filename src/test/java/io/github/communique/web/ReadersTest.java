// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ontology.Dip;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader without SPARQL finds, and that it is the truth about what articles say. */
class ReadersTest {

    private static final String VISIT = "/doc/event/2024-04-20-visit-qa-qd-odo-lund-4b33e17b";
    private RunningServer server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Document page(String path) {
        return Jsoup.parse(server.get(path, "Accept", "text/html").body());
    }

    @Test
    void anEventThatWasAnnouncedAndThenHeldIsListedAsHeldWithTheSentenceThatSaysSo() {
        assertThat(page("/events?party=Odo+Lund&type=Visit&from=2024-04-20")
                        .select(".events li")
                        .eachText())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith("20 April 2024 · ")
                        .contains(
                                "Dunmere’s Odo Lund visited Harrowgate, Arvenia",
                                "Prime Minister Odo Lund visited Harrowgate on Saturday.")
                        .doesNotContain("Announced"));
    }

    @Test
    void whatSeveralArticlesSayOfAnEventStandsSideBySide() {
        Document page = page(VISIT);

        assertThat(page.select(".report h3").eachText()).containsExactly("League calls for calm", "Lund in Harrowgate");
        assertThat(page.select(".report dl.facts").eachText())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("Status Announced When 20 April 2024 Where Harrowgate Confidence fair"),
                        second -> assertThat(second)
                                .startsWith(
                                        "Status Reported as happened When 20 April 2024 Where Harrowgate Confidence high"));
        assertThat(page.select(".report [title]").eachAttr("title")).containsExactly("0.8 of 1", "0.95 of 1");
        assertThat(page.selectFirst(".verdict").text())
                .startsWith("Reported as happened told by 2 outlets")
                .doesNotContain("Announced");
    }

    @Test
    void theWordsAroundASentenceAreWhole() {
        assertThat(page(VISIT).select(".context").eachText())
                .containsExactly("… Belmora in the dispute.", "He did not meet Anna …");
        assertThat(page("/doc/event/2024-03-05-demand-qb-qc-43700797")
                        .select(".context")
                        .eachText())
                .containsExactly("… Harrowgate on March 4.", "The two ministers will …");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=Two+Belmoran+SHIPPING           | Corvast imposed sanctions on Belmora
            q=nobody+owns                     | Corvast’s Anna Brisk criticised Belmora
            q=harbours&type=Demand            | Belmora urged Corvast to act
            q=visit&party=odo+lund&to=2024-04 | Dunmere’s Odo Lund visited Harrowgate, Arvenia; Dunmere’s Odo Lund visited Port Anse, Corvast
            """)
    void eventsAreFoundByTheWordsTheyRestOn(String fields, String names) {
        assertThat(page("/events?" + fields).select(".events li > a").eachText())
                .containsExactly(names.split("; "));
    }

    @Test
    void wordsThatNothingSaysFindNothingAndStayInTheField() {
        Document page = page("/events?q=%22%7D+UNION+%7B%3C");

        assertThat(page.select(".events li")).isEmpty();
        assertThat(page.selectFirst("[role=status]").text()).startsWith("No event fits");
        assertThat(page.selectFirst("input[name=q]").attr("value")).isEqualTo("\"} UNION {<");
    }

    @Test
    void wordsWithoutEndAreRefused() {
        assertThat(server.get("/events?q=" + "a".repeat(500)).statusCode()).isEqualTo(400);
    }

    @Test
    void theStartPageTellsWhatWasReadAndKeepsUpWithIt() {
        assertThat(page("/").text()).contains("6 articles were read, of 5 March to 21 April 2024.");
        assertThat(page("/").select(".events li > a").eachText()).doesNotContain("Meeting");

        server.store().replace(Map.of("https://data.example.org/doc/article/new", meetings(1)));

        assertThat(page("/").select(".events li > a").eachText()).startsWith("Meeting");
    }

    @Test
    void aDescriptionInPartsSaysSo() {
        String more = "hydra:next";
        assertThat(server.get("/doc/actor/qa.ttl").body()).doesNotContain(more);

        server.store().replace(Map.of("https://data.example.org/doc/article/new", meetings(250)));

        assertThat(server.get("/doc/actor/qa.ttl").body()).contains(more);
        assertThat(page("/doc/actor/qa").text()).contains("253 events", "Page 1 of 6", "the events of Arvenia");
    }

    private static Graph meetings(int count) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int number = 0; number < count; number++) {
            Node event = NodeFactory.createURI(RunningServer.BASE + "id/event/meeting-" + number);
            graph.add(event, RDF.type.asNode(), Dip.EVENT);
            graph.add(event, RDF.type.asNode(), Dip.term("Meeting"));
            graph.add(event, RDFS.label.asNode(), NodeFactory.createLiteralString("Meeting number " + number));
            graph.add(event, Dip.status, Dip.ACTUAL);
            graph.add(event, Dip.begin, NodeFactory.createLiteralString("2030-01-01"));
            graph.add(event, Dip.participant, NodeFactory.createURI(RunningServer.BASE + "id/actor/qa"));
        }
        return graph;
    }
}
