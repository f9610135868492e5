// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ontology.Dip;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPageTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
        server.store()
                .replace(Map.of(
                        RunningServer.BASE + "doc/article/one", report("one", "Morning Post", "2024-05-02", Dip.ACTUAL),
                        RunningServer.BASE + "doc/article/two",
                                report("two", "Evening Post", "XXXX-05-03", Dip.NEGATED)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Node node(String path) {
        return NodeFactory.createURI(RunningServer.BASE + path);
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }

    private static Graph report(String name, String publisher, String when, Node status) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node event = node("id/event/disputed");
        Node article = node("id/article/" + name);
        Node evidence = node("id/evidence/" + name);
        graph.add(Triple.create(event, RDF.type.asNode(), Dip.EVENT));
        graph.add(Triple.create(event, RDF.type.asNode(), Dip.term("Meeting")));
        graph.add(Triple.create(event, Dip.participant, node("id/actor/hostile")));
        graph.add(Triple.create(node("id/actor/hostile"), RDFS.label.asNode(), text("</script><b>A & B")));
        graph.add(Triple.create(event, Dip.status, status));
        graph.add(Triple.create(event, Dip.when, text(when)));
        graph.add(Triple.create(event, Dip.confidence, text("0.5")));
        graph.add(Triple.create(event, Dip.reportedIn, article));
        graph.add(Triple.create(event, Dip.evidence, evidence));
        graph.add(Triple.create(evidence, OA.exact.asNode(), text("The words of " + name + ".")));
        graph.add(Triple.create(evidence, Dip.inArticle, article));
        graph.add(Triple.create(article, SchemaDO.headline.asNode(), text("Headline " + name)));
        graph.add(Triple.create(article, SchemaDO.publisher.asNode(), text(publisher)));
        return graph;
    }

    @Test
    void articlesThatDifferAreSetSideBySideAndTheirDifferenceIsTold() {
        Document page = server.page("/doc/event/disputed");

        assertThat(page.selectFirst(".differ").text())
                .isEqualTo("The articles differ on whether it happened and when it was.");
        assertThat(page.select("main > dl.facts dd").eachText())
                .anyMatch(fact -> fact.contains("2 May 2024 according to Morning Post")
                        && fact.contains("3 May, year unknown according to Evening Post"));
        assertThat(page.select(".report").eachText())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .contains("Headline one", "Morning Post", "The words of one.", "Reported as happened"),
                        two -> assertThat(two)
                                .contains("Headline two", "Evening Post", "The words of two.", "Said not to have"));
        assertThat(page.select(".report [title='0.5 of 1']").eachText()).containsExactly("low", "low");
    }

    @Test
    void articlesThatAgreeDifferOnNothing() {
        assertThat(server.page("/doc/event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df")
                        .select(".differ"))
                .isEmpty();
    }

    @Test
    void theVerbThatTellsOfAnEventIsMarkedHoweverItBends() {
        Document page = server.page("/doc/event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df");
        assertThat(page.select("blockquote mark.trigger").eachText()).contains("met");
    }

    @Test
    void anEventWithoutADateSaysWhenItWasReported() {
        Node event = node("id/event/timeless");
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(Triple.create(event, RDF.type.asNode(), Dip.EVENT));
        graph.add(Triple.create(event, Dip.status, Dip.ACTUAL));
        graph.add(Triple.create(event, Dip.reportedOn, text("2024-05-06")));
        graph.add(Triple.create(event, Dip.reportedIn, node("id/article/three")));
        graph.add(Triple.create(node("id/article/three"), SchemaDO.datePublished.asNode(), text("2024-05-06")));
        server.store().replace(Map.of(RunningServer.BASE + "doc/article/three", graph));

        assertThat(server.page("/doc/event/timeless")
                        .selectFirst("main > dl.facts")
                        .text())
                .contains("When not told; reported on 6 May 2024");
        server.store().replace(Map.of(RunningServer.BASE + "doc/article/three", GraphFactory.createDefaultGraph()));
    }

    @ParameterizedTest
    @CsvSource({
        "event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df, Event",
        "event/disputed, Event",
        "actor/qa, Country",
        "actor/qa-ilse-marr, Person",
        "place/qa-harrowgate, Place",
        "article/harrowgate-times-2024-03-05, NewsArticle",
        "topic/ferry-line, Thing"
    })
    void aPageTellsMachinesWhatItIsAbout(String thing, String type) {
        String json = server.page("/doc/" + thing)
                .selectFirst("script[type=application/ld+json]")
                .data();
        JsonObject object = Json.createReader(new StringReader(json)).readObject();

        assertThat(object.getString("@type")).isEqualTo(type);
        assertThat(object.getString("@id")).isEqualTo(RunningServer.BASE + "id/" + thing);
        assertThat(object.getString("name")).isNotBlank();
    }

    @Test
    void noNameBreaksOutOfItsPlace() {
        Document page = server.page("/doc/event/disputed");

        assertThat(page.select("h1 b, main > b, body > b")).isEmpty();
        assertThat(page.selectFirst("h1").text()).isEqualTo("</script><b>A & B held talks, 2 May 2024");
    }

    @Test
    void aPageSaysHowToCiteIt() {
        assertThat(server.page("/doc/actor/qa").selectFirst(".cite").text())
                .contains("“Arvenia”, in: Communiqué", RunningServer.BASE + "id/actor/qa")
                .contains(server.store().version().digest().substring(0, 12));
    }

    @Test
    void thePageOfAnActorIsATimelineAndNamesWhoActsForIt() {
        Document page = server.page("/doc/actor/qa");

        assertThat(page.selectFirst("h2#events").text()).isEqualTo("3 events, without those of its officials");
        assertThat(page.select(".timeline time").eachAttr("datetime"))
                .containsExactly("2024-04-20", "2024-04-20", "2024-03-04");
        assertThat(page.select("figure").text())
                .contains("Officials and organs count for their state.", "Belmora", "Dunmere")
                .doesNotContain("Odo Lund");
        assertThat(page.select("main > p > a").eachText()).contains("Its relations with others");
        assertThat(page.select("main").text()).contains("Who acts for it Ilse Marr", "Places in it Harrowgate");
        assertThat(server.page("/doc/actor/qa-ilse-marr").select("blockquote q").eachText())
                .contains("The sea joins us");
        assertThat(server.page("/doc/actor/qa-ilse-marr")
                        .select("blockquote footer a")
                        .attr("href"))
                .as("a saying leads to the event that it belongs to")
                .contains("id/event/2024-03-04-statement-qa-ilse-marr");
    }

    @ParameterizedTest
    @CsvSource({"topic/ferry-line, topic, Topics", "instrument/ferry-accord, instrument, Instruments"})
    void aTopicAndADocumentLeadToTheirEventsAndAreListed(String thing, String field, String list) {
        Document page = server.page("/doc/" + thing);
        String iri = RunningServer.BASE + "id/" + thing;

        assertThat(page.select(".timeline a")).isNotEmpty();
        assertThat(page.select(".crumbs a").last().text()).isEqualTo(list);
        assertThat(page.select("a[href*=events?" + field + "=]")).isNotEmpty();
        assertThat(server.page("/" + list.toLowerCase(java.util.Locale.ROOT))
                        .select("tbody a")
                        .eachAttr("href"))
                .contains("id/" + thing);
        assertThat(server.page("/events?" + field + "=" + iri)
                        .select(".events li")
                        .eachText())
                .hasSameSizeAs(page.select(".timeline li"));
        assertThat(server.page("/events?" + field + "=" + iri)
                        .select(".events a")
                        .eachAttr("href"))
                .as("lists lead to it")
                .contains("id/" + thing);
    }
}
