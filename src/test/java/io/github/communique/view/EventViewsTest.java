// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Status;
import io.github.communique.ontology.Ontology;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventViewsTest {

    private static final String BASE = "https://data.example.org/";
    private static final Ontology ONTOLOGY = Ontology.load();

    private Store store;

    @BeforeEach
    void open() {
        store = Tdb2Store.inMemory();
        store.replace(Map.of(
                BASE + "doc/article/plan", article("plan", "talks", "Planned", "2024-05-02", "2024-05-06"),
                BASE + "doc/article/news", article("news", "talks", "Actual", "2024-05-07", "2024-05-06"),
                BASE + "doc/article/late", article("late", "talks", "Actual", "2024-05-09", ""),
                BASE + "doc/article/other", article("other", "parley", "Actual", "2024-05-08", "2024-05-06"),
                BASE + "doc/happenings", graph("<id/event/parley> dip:joinedTo <id/event/talks> .")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString("""
                        PREFIX dip: <https://w3id.org/communique/ontology#>
                        PREFIX oa: <http://www.w3.org/ns/oa#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX schema: <https://schema.org/>
                        """ + turtle, Lang.TURTLE).base(BASE).parse(graph);
        return graph;
    }

    private static Graph article(String name, String event, String status, String published, String day) {
        return graph(told(name, event, status, published, day));
    }

    private static String told(String name, String event, String status, String published, String day) {
        String when = day.isEmpty() ? "" : "; dip:when \"%1$s\" ; dip:begin \"%1$s\" ; dip:end \"%1$s\"".formatted(day);
        return """
                <id/event/%2$s> a dip:Meeting ; dip:status dip:%3$s ; dip:confidence 0.8 ;
                    dip:participant <id/actor/ruiz>, <id/actor/mali> ; dip:place <id/place/oslo> ;
                    dip:evidence <id/evidence/%1$s-2>, <id/evidence/%1$s-1> ; dip:reportedIn <id/article/%1$s> %5$s .
                <id/evidence/%1$s-1> oa:exact "The first of %1$s." ; oa:start 9 .
                <id/evidence/%1$s-2> oa:exact "The second of %1$s." ; oa:start 30 .
                <id/article/%1$s> schema:datePublished "%4$s" ; schema:url <https://www.%1$s.example/a> .
                <id/actor/ruiz> a dip:Person ; rdfs:label "Ana Ruiz" ; dip:actsFor <id/actor/es> ;
                    dip:office <id/office/minister> .
                <id/office/minister> rdfs:label "foreign minister" .
                <id/actor/es> a dip:State ; rdfs:label "Spain" ; dip:countryCode "ES" .
                <id/actor/mali> a dip:State ; rdfs:label "Mali" ; dip:countryCode "ML" .
                <id/place/oslo> rdfs:label "Oslo" ; dip:inCountry <id/actor/no> .
                <id/actor/no> rdfs:label "Norway" ; dip:countryCode "NO" .
                """.formatted(name, event, status, published, when);
    }

    private static Node event(String name) {
        return NodeFactory.createURI(BASE + "id/event/" + name);
    }

    private <T> T read(Function<EventViews, T> reading) {
        return store.read(dataset -> reading.apply(EventViews.of(dataset, ONTOLOGY)));
    }

    @Test
    void anEventIsReadWithAllItsReportsWhicheverIriIsAskedFor() {
        EventView talks = read(views -> views.event(event("talks"))).orElseThrow();

        Optional<EventView> joined = read(views -> views.event(event("parley")));
        Optional<EventView> nothing = read(views -> views.event(event("nothing")));
        assertThat(joined).contains(talks);
        assertThat(talks.event()).isEqualTo(event("talks"));
        assertThat(talks.reports())
                .extracting(report -> report.article().iri().substring(BASE.length()))
                .containsExactly("id/article/plan", "id/article/news", "id/article/other", "id/article/late");
        assertThat(nothing).isEmpty();
    }

    @Test
    void theStatesThatMostReportsNameAreShown() {
        String wrong = told("wrong", "talks", "Actual", "2024-05-10", "2024-05-07")
                .replace("id/actor/mali", "id/actor/chad")
                .replace("Mali", "Chad");
        store.replace(Map.of(BASE + "doc/article/wrong", graph(wrong)));
        EventView talks = read(views -> views.event(event("talks"))).orElseThrow();
        assertThat(talks.reports()).hasSize(5);
        assertThat(talks.decisive().article().iri()).endsWith("id/article/other");
        assertThat(talks.title()).contains("Mali").doesNotContain("Chad");
    }

    @Test
    void allEventsAreReadAsEachAloneIs() {
        assertThat(book().events())
                .containsExactly(read(views -> views.event(event("talks"))).orElseThrow());
    }

    @Test
    void whatChangedIsReadAnewAndAllElseIsKept() {
        ReportBook before = book();
        store.replace(Map.of(
                BASE + "doc/article/news", article("news", "summit", "Negated", "2024-05-07", "2024-05-08"),
                BASE + "doc/article/late", GraphFactory.createDefaultGraph(),
                BASE + "doc/article/new", article("new", "walk", "Planned", "2024-05-11", "2024-06-01"),
                BASE + "doc/happenings", graph("<id/event/walk> dip:joinedTo <id/event/summit> .")));

        ReportBook after = store.read(dataset -> before.after(
                dataset,
                List.of(
                        BASE + "doc/article/news",
                        BASE + "doc/article/late",
                        BASE + "doc/article/new",
                        BASE + "doc/happenings")));

        assertThat(after.events())
                .containsExactlyInAnyOrderElementsOf(book().events())
                .extracting(event -> event.event().toString().substring(BASE.length()))
                .containsExactlyInAnyOrder("id/event/talks", "id/event/parley", "id/event/summit");
        assertThat(report(after, "plan")).isSameAs(report(before, "plan"));
    }

    private ReportBook book() {
        return store.read(dataset -> ReportBook.of(dataset, ONTOLOGY));
    }

    private static EventReport report(ReportBook book, String article) {
        return book.events().stream()
                .flatMap(event -> event.reports().stream())
                .filter(report -> report.graph().toString().endsWith("/" + article))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aConfidenceThatIsNoNumberSaysNothing() {
        store.replace(Map.of(
                BASE + "doc/article/odd",
                graph("<id/event/odd> a dip:Meeting ; dip:status dip:Actual ; dip:confidence \"much\" ;"
                        + " dip:reportedIn <id/article/odd> .")));

        EventView odd = read(views -> views.event(event("odd"))).orElseThrow();
        assertThat(odd.reports()).singleElement().satisfies(report -> assertThat(report.confidence())
                .isZero());
    }

    @Test
    void whatHappenedIsShownByTheNewestReportThatHasADate() {
        EventView talks = read(views -> views.event(event("talks"))).orElseThrow();

        assertThat(talks.verdict()).isEqualTo(EventOutcome.HAPPENED);
        assertThat(talks.decisive().article().date()).isEqualTo("2024-05-08");
        assertThat(talks.title()).isEqualTo("Mali met Spain’s Ana Ruiz in Oslo, 6 May 2024");
        assertThat(talks.decisive(report -> report.status() == Status.PLANNED))
                .map(EventReport::title)
                .contains("Mali plans to meet Spain’s Ana Ruiz in Oslo, 6 May 2024");
        assertThat(talks.firstReported()).isEqualTo("2024-05-02");
    }

    @Test
    void whatWasAnnouncedAndThenDidNotHappenIsCalledOff() {
        assertThat(verdict(Map.of("a", "Planned", "b", "Negated"))).isEqualTo(EventOutcome.CALLED_OFF);
        assertThat(verdict(Map.of("a", "Negated", "b", "Planned"))).isEqualTo(EventOutcome.ANNOUNCED);
        assertThat(verdict(Map.of("a", "Negated"))).isEqualTo(EventOutcome.DENIED);
        assertThat(verdict(Map.of("a", "Actual", "b", "Negated"))).isEqualTo(EventOutcome.HAPPENED);
    }

    /** What became of an event that articles tell of, a day apart each, in the order of their names. */
    private static EventOutcome verdict(Map<String, String> told) {
        try (Store store = Tdb2Store.inMemory()) {
            store.replace(told.entrySet().stream()
                    .collect(Collectors.toMap(
                            one -> BASE + "doc/article/" + one.getKey(),
                            one -> article(
                                    one.getKey(),
                                    "talks",
                                    one.getValue(),
                                    "2024-05-0" + (1 + one.getKey().charAt(0) - 'a'),
                                    ""))));
            return store.read(dataset -> EventViews.of(dataset, ONTOLOGY).event(event("talks")))
                    .orElseThrow()
                    .verdict();
        }
    }

    @Test
    void aPartyHasItsOfficeItsSideAndItsCountry() {
        EventReport report =
                read(views -> views.event(event("talks"))).orElseThrow().decisive();

        assertThat(report.participants())
                .satisfiesExactlyInAnyOrder(
                        mali -> assertThat(Stream.of(mali.name(), mali.kind(), mali.side(), mali.country()))
                                .containsExactly("Mali", "State", "Mali", "ML"),
                        ruiz -> {
                            assertThat(Stream.of(ruiz.name(), ruiz.kind(), ruiz.side(), ruiz.country()))
                                    .containsExactly("Ana Ruiz", "Person", "Spain", "ES");
                            assertThat(ruiz.offices())
                                    .extracting(ThingRef::name)
                                    .containsExactly("foreign minister");
                        });
        assertThat(report.places()).extracting(PlaceRef::words).containsExactly("Oslo, Norway");
        assertThat(report.article().outlet()).isEqualTo("other.example");
    }

    @Test
    void theSentencesStandInTheOrderOfTheArticle() {
        EventWording wording = read(
                views -> views.wording(views.event(event("talks")).orElseThrow().decisive()));

        assertThat(wording.sentences())
                .extracting(EventWording.Sentence::exact)
                .containsExactly("The first of other.", "The second of other.");
        assertThat(wording.quote()).isEqualTo("The first of other.");
        assertThat(wording.sayings()).isEmpty();
    }
}
