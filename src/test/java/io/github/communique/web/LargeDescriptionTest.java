// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ontology.Dip;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeDescriptionTest {

    private static final int EVENTS = Integer.getInteger("communique.events", 120);
    private static final String STATE = "/doc/actor/zz";
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
        server.store().replace(Map.of(RunningServer.BASE + "doc/article/made", made()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Node node(String path) {
        return NodeFactory.createURI(RunningServer.BASE + path);
    }

    /** A state that takes part in many events, one a day, in every second as the one who acts. */
    private static Graph made() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node state = node("id/actor/zz");
        graph.add(Triple.create(state, RDF.type.asNode(), Dip.ACTOR));
        graph.add(Triple.create(state, RDFS.label.asNode(), NodeFactory.createLiteralLang("Zedland", "en")));
        for (int number = 0; number < EVENTS; number++) {
            Node event = node("id/event/made-%05d".formatted(number));
            String day = java.time.LocalDate.of(1990, 1, 1).plusDays(number).toString();
            graph.add(Triple.create(event, RDF.type.asNode(), Dip.EVENT));
            graph.add(
                    Triple.create(event, RDFS.label.asNode(), NodeFactory.createLiteralLang("Event " + number, "en")));
            graph.add(Triple.create(event, Dip.status, Dip.ACTUAL));
            graph.add(Triple.create(event, Dip.participant, state));
            if (number % 2 == 0) {
                graph.add(Triple.create(event, Dip.source, state));
            }
            graph.add(Triple.create(event, Dip.when, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate)));
        }
        return graph;
    }

    private static String link(HttpResponse<String> answer, String relation) {
        String links = answer.headers().firstValue("Link").orElse("");
        for (String link : links.split(",\\s*(?=<)")) {
            if (link.contains("rel=\"" + relation + "\"")) {
                return link.substring(1, link.indexOf('>'));
            }
        }
        return "";
    }

    private static Set<Node> events(HttpResponse<String> answer) {
        Graph graph =
                Reader.read(server, answer.body(), "application/n-triples").getDefaultGraph();
        Set<Node> found = new HashSet<>();
        graph.find(Node.ANY, Dip.participant, node("id/actor/zz"))
                .forEachRemaining(triple -> found.add(triple.getSubject()));
        return found;
    }

    @Test
    void followingThePagesFindsEveryEventOnce() {
        Set<Node> all = new HashSet<>();
        int told = 0;
        String next = "/doc/actor/zz.nt";
        while (!next.isEmpty()) {
            var answer = server.get(next);
            assertThat(answer.statusCode()).isEqualTo(200);
            told += events(answer).size();
            all.addAll(events(answer));
            String link = link(answer, "next");
            next = link.isEmpty() ? "" : "/doc/actor/" + link;
        }

        assertThat(all).hasSize(EVENTS);
        assertThat(told).isEqualTo(EVENTS);
    }

    @Test
    void theLatestEventsComeFirst() {
        assertThat(events(server.get("/doc/actor/zz.nt"))).contains(node("id/event/made-%05d".formatted(EVENTS - 1)));
    }

    @Test
    void aPageOfDataTellsHowManyThereAreAndWhereTheNextStands() {
        var turtle = server.get(STATE + "?page=2", "Accept", "text/turtle");

        assertThat(turtle.body())
                .contains(
                        "hydra:totalItems",
                        Integer.toString(EVENTS),
                        "<" + RunningServer.BASE + "doc/actor/zz?page=3>");
        assertThat(link(turtle, "prev")).isEqualTo("zz");
        assertThat(link(turtle, "next")).isEqualTo("zz?page=3");
        assertThat(link(turtle, "alternate")).isEqualTo("zz.html?page=2");
        assertThat(link(turtle, "canonical")).isEqualTo(RunningServer.BASE + "doc/actor/zz?page=2");
        assertThat(turtle.headers().firstValue("Content-Location")).hasValue("zz.ttl?page=2");
    }

    @Test
    void aPageForReadersCountsAndLeadsOn() {
        var page = Jsoup.parse(server.get(STATE, "Accept", "text/html").body());

        assertThat(page.text()).contains(EVENTS + " events");
        assertThat(page.selectFirst("nav.pages a[rel=next]").attr("href")).endsWith("doc/actor/zz?page=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "999999", "two", "1e3", "99999999999999999999"})
    void aPageThatIsNotThereIsNotFound(String page) {
        assertThat(server.get(STATE + "?page=" + page).statusCode()).isEqualTo(404);
    }

    @Test
    void aSmallDescriptionHasNoPages() {
        assertThat(link(server.get("/doc/actor/qa"), "next")).isEmpty();
        assertThat(server.get("/doc/actor/qa?page=2").statusCode()).isEqualTo(404);
    }
}
