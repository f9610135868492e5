// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.join.SameCases;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.sse.SSE;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamePageTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
        SameCases.publish(server.store(), "talks-told-by-three");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePageOfAHappeningShowsWhatEachArticleSays() {
        Document page = page("/doc/event/a.html");
        assertThat(page.select(".report")).hasSize(3);
        assertThat(page.select(".verdict").text()).contains("told by 3 outlets");
        assertThat(page.select(".differ").text()).contains("when it was");
        assertThat(page.text()).contains("according to The Ledger", "according to Harbour News");
    }

    @Test
    void whatACuratorChangedInAReportIsMarkedAsSuch() {
        String base = RunningServer.BASE;
        Graph correction = SSE.parseGraph("""
                (prefix ((dip: <https://w3id.org/communique/ontology#>) (dct: <http://purl.org/dc/terms/>))
                  (graph (triple <%1$sid/correction/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> dip:Correction)
                         (triple <%1$sid/correction/1> dip:corrects <%1$sid/event/b>)
                         (triple <%1$sid/correction/1> dct:creator "Anna Berg")
                         (triple <%1$sid/correction/1> dct:created "2031-05-07T10:00:00Z")
                         (triple <%1$sid/correction/1> dip:reason "The paper says so.")))""".formatted(base));
        server.store().replace(Map.of(base + "doc/correction/1", correction));
        assertThat(page("/doc/event/a.html")
                        .select(".report:contains(Harbour News)")
                        .text())
                .contains("Corrected by hand", "Anna Berg", "7 May 2031", "The paper says so.");
        server.store().remove(base + "doc/correction/1");
    }

    @Test
    void aReportThatIsJoinedSaysWhyAndLeadsToTheHappening() {
        Document page = page("/doc/event/b.html");
        assertThat(page.select("main a[href$=id/event/a]")).isNotEmpty();
        assertThat(page.text()).contains("One report of this happening", "for: the same person", "likelihood 0.");
    }

    @Test
    void theDataOfAHappeningHoldAllItsReports() {
        assertThat(server.get("/doc/event/a.ttl").body()).contains("The North", "Harbour News", "dip:joinedTo");
    }

    @Test
    void aFindingHasADocumentOfItsOwn() {
        assertThat(server.get("/doc/join/b.ttl").body()).contains("dip:Join", "dip:likelihood");
    }

    @Test
    void tablesHoldARowForTheHappening() {
        List<String> rows =
                server.get("/events.csv?party=Liv+Strand").body().lines().toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).contains(RunningServer.BASE + "id/event/a,", "2031-05-04", ",3,3,2031-05-04");
    }

    @Test
    void theQuestionBehindATableGivesTheHappeningOnce() {
        String question =
                "PREFIX dip: <https://w3id.org/communique/ontology#> SELECT ?event (COUNT(DISTINCT ?article) AS ?n)"
                        + " WHERE { ?event dip:participant <https://data.example.org/id/actor/no-liv-strand> ; dip:reportedIn ?article"
                        + " FILTER NOT EXISTS { ?event dip:joinedTo ?other } } GROUP BY ?event";
        String answer = server.get(
                        "/sparql?query=" + URLEncoder.encode(question, StandardCharsets.UTF_8), "Accept", "text/csv")
                .body();
        assertThat(answer.lines().toList()).containsExactly("event,n", RunningServer.BASE + "id/event/a,3");
    }

    @Test
    void theFeedTellsOfTheHappeningOnce() {
        String feed = server.get("/feed.atom").body();
        assertThat(feed).contains("<id>" + RunningServer.BASE + "id/event/a</id>");
        assertThat(feed).doesNotContain("<id>" + RunningServer.BASE + "id/event/b</id>");
    }

    private static Document page(String path) {
        return Jsoup.parse(server.get(path).body());
    }
}
