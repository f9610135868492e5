// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.correction.Correction.Kind;
import io.github.communique.gate.Gate;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.rdf.EventExcerpt;
import io.github.communique.rdf.Iris;
import io.github.communique.rdf.ThingGraph;
import io.github.communique.store.Tdb2Store;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a curator says wins over what is read, whatever is read. */
class CorrectorTest {

    private static final String BASE = "https://data.example.org/";
    private static final Iris IRIS = new Iris(BASE);
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gate GATE = Gate.forFacts(new Union(ONTOLOGY.graph(), Authorities.read()));
    private static final Instant NOON = Instant.parse("2031-01-01T12:00:00Z");
    private static final String ARTICLE = BASE + "doc/article/harrowgate-times-2024-03-05";
    private static final Node MEETING = node("id/event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df");
    private static final Node OTHER = node("id/event/2024-03-04-agreement-qa-qb-ac0f09c0");
    private static final Node LUND = node("id/actor/qd-odo-lund");
    private static final Node VELDE = node("id/actor/qb-tomas-velde");

    private final Tdb2Store store = Tdb2Store.inMemory();
    private final Corrector corrector = new Corrector(store, ONTOLOGY, IRIS, () -> GATE);
    private Graph read;

    @BeforeEach
    void fill() {
        DatasetGraph articles = RDFDataMgr.loadDatasetGraph("questions/articles.trig");
        Map<String, Graph> graphs = new HashMap<>();
        articles.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), articles.getGraph(name)));
        store.replace(graphs);
        read = store.graph(ARTICLE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatACuratorSaysStandsInPlaceOfWhatWasRead() {
        make(date("2024-03-03"), NOON);

        Graph now = store.graph(ARTICLE);
        assertThat(objects(now, MEETING, Dip.when)).containsExactly("2024-03-03");
        assertThat(objects(now, MEETING, Dip.begin)).containsExactly("2024-03-03");
        assertThat(objects(now, MEETING, RDFS.label.asNode()))
                .containsExactly("Arvenia’s Ilse Marr met Belmora’s Tomas Velde, 3 March 2024");
        assertThat(objects(now, MEETING, Dip.reportedOn)).containsExactly("2024-03-05");
    }

    @Test
    void aPartyThatIsReplacedLeavesTheEventWithItsDescription() {
        make(parties(List.of(node("id/actor/qa-ilse-marr"), LUND)), NOON);

        Graph event = EventExcerpt.of(store.graph(ARTICLE), MEETING);
        assertThat(event.contains(MEETING, Dip.participant, LUND)).isTrue();
        assertThat(event.contains(LUND, Dip.actsFor, node("id/actor/qd"))).isTrue();
        assertThat(event.contains(VELDE, Node.ANY, Node.ANY)).isFalse();
    }

    @Test
    void theActStandsInAGraphOfItsOwnWithItsAuthorAndReason() {
        make(date("2024-03-03"), NOON);

        Correction kept = corrector.all().get(0);
        assertThat(kept.who()).isEqualTo("Desk North");
        assertThat(kept.why()).isEqualTo("The paper says so.");
        assertThat(kept.amendments().get(0).formerly()).containsExactly("2024-03-04");
        assertThat(store.names()).contains(IRIS.graphOf(corrector.iri(kept)));
    }

    @Test
    void readingTheArticleAnewDoesNotBringTheFaultBack() {
        make(date("2024-03-03"), NOON);

        assertThat(again(read).isIsomorphicWith(store.graph(ARTICLE))).isTrue();
    }

    @Test
    void anEventThatIsReadUnderAnotherNameKeepsItsNameAndItsCorrection() {
        make(date("2024-03-03"), NOON);
        Node other = node("id/event/another");

        Graph now = again(EventExcerpt.renamed(read, MEETING, other));
        assertThat(objects(now, MEETING, Dip.when)).containsExactly("2024-03-03");
        assertThat(now.contains(other, Node.ANY, Node.ANY)).isFalse();
    }

    @Test
    void anEventThatIsNotFoundAnyMoreStaysForACuratorVouchedForIt() {
        make(date("2024-03-03"), NOON);

        Graph now = again(EventExcerpt.without(read, MEETING, ARTICLE));
        assertThat(objects(now, MEETING, Dip.when)).containsExactly("2024-03-03");
    }

    @Test
    void anEventThatIsNoneIsGoneWithItsReasonAndStaysSo() {
        make(List.of(), Kind.WITHDRAWAL, NOON);

        assertThat(store.graph(ARTICLE).contains(MEETING, Node.ANY, Node.ANY)).isFalse();
        assertThat(store.gone(MEETING.getURI()).orElseThrow().why()).isEqualTo("The paper says so.");
        assertThat(again(read).contains(MEETING, Node.ANY, Node.ANY)).isFalse();
        assertThat(again(EventExcerpt.renamed(read, MEETING, node("id/event/another")))
                        .contains(Node.ANY, Dip.evidence, node("id/evidence/0c287c057dc3f6b4")))
                .isFalse();
    }

    @Test
    void aCorrectionThatIsTakenBackLeavesWhatWasReadAndTheOthers() {
        make(date("2024-03-03"), NOON);
        make(parties(List.of(node("id/actor/qa-ilse-marr"), LUND)), NOON.plusSeconds(60));

        undo(0);
        assertThat(objects(store.graph(ARTICLE), MEETING, Dip.when)).containsExactly("2024-03-04");
        assertThat(store.graph(ARTICLE).contains(MEETING, Dip.participant, LUND))
                .isTrue();
        undo(0);
        assertThat(store.graph(ARTICLE).isIsomorphicWith(read)).isTrue();
        assertThat(store.names()).noneMatch(name -> name.contains("/correction/") || name.contains("/reading/"));
    }

    @Test
    void aWithdrawalThatIsTakenBackBringsTheEventBack() {
        make(List.of(), Kind.WITHDRAWAL, NOON);
        undo(0);
        assertThat(store.graph(ARTICLE).isIsomorphicWith(read)).isTrue();
        assertThat(store.gone(MEETING.getURI())).isEmpty();
    }

    @Test
    void whatTheShapesRefuseChangesNothing() {
        Corrector.Outcome outcome = corrector.make(correction(parties(List.of(LUND)), Kind.CHANGE, NOON));

        assertThat(outcome).isInstanceOf(Corrector.Outcome.Refused.class);
        assertThat(store.graph(ARTICLE).isIsomorphicWith(read)).isTrue();
    }

    @Test
    void whatDoesNotHoldAnyMoreIsToldAndKept() {
        make(date("2024-03-03"), NOON);
        Graph background = new Union(ONTOLOGY.graph(), Authorities.read());
        Corrector stricter =
                new Corrector(store, ONTOLOGY, IRIS, () -> Gate.forFacts(background, new BigDecimal("1.00")));

        Corrector.Corrected anew = stricter.with(Map.of(ARTICLE, read));
        assertThat(anew.unheld().get(ARTICLE))
                .singleElement()
                .satisfies(one -> assertThat(one.event()).isEqualTo(MEETING.getURI()))
                .satisfies(one -> assertThat(one.why()).contains("do: "));

        store.replace(anew.changes());
        assertThat(objects(store.graph(ARTICLE), MEETING, Dip.when)).containsExactly("2024-03-03");
        assertThat(stricter.all()).hasSize(1);
        assertThat(stricter.unheld()).extracting(Unheld::event).containsOnly(MEETING.getURI());
        assertThat(corrector.unheld()).isEmpty();
    }

    @Test
    void whatDoesNotHoldAnyMoreStandsInNoOtherCorrectionsWay() {
        make(date("2024-03-03"), NOON);
        Graph doubted = EventExcerpt.copy(read);
        doubted.remove(MEETING, Dip.participant, VELDE);
        again(doubted);
        assertThat(corrector.unheld()).extracting(Unheld::event).containsExactly(MEETING.getURI());

        Correction other = new Correction(
                Kind.CHANGE, OTHER.getURI(), date("2024-03-01"), Graph.emptyGraph, "Desk South", NOON, "It was so.");
        assertThat(corrector.make(other))
                .isInstanceOfSatisfying(Corrector.Outcome.Made.class, made -> store.replace(made.changes()));
        assertThat(objects(store.graph(ARTICLE), OTHER, Dip.when)).containsExactly("2024-03-01");
        assertThat(objects(store.graph(ARTICLE), MEETING, Dip.when)).containsExactly("2024-03-03");
        assertThat(corrector.undo(other)).isInstanceOf(Corrector.Outcome.Made.class);
    }

    @Test
    void whatAnotherCorrectionRestsOnIsNotTakenBack() {
        Node type = RDF.type.asNode();
        make(
                List.of(
                        new Amendment(type, List.of(Dip.term("Statement")), formerly(type)),
                        new Amendment(Dip.source, List.of(node("id/actor/qa-ilse-marr")), List.of())),
                NOON);
        make(parties(List.of()), NOON.plusSeconds(60));

        assertThat(corrector.undo(corrector.all().get(0))).isInstanceOf(Corrector.Outcome.Refused.class);
        assertThat(corrector.undo(corrector.all().get(1))).isInstanceOf(Corrector.Outcome.Made.class);
    }

    @Test
    void otherEventsOfTheArticleStayAsTheyAre() {
        make(List.of(), Kind.WITHDRAWAL, NOON);

        Graph now = store.graph(ARTICLE);
        assertThat(EventExcerpt.events(now)).hasSize(EventExcerpt.events(read).size() - 1);
        EventExcerpt.events(now)
                .forEach(event -> assertThat(EventExcerpt.of(now, event).isIsomorphicWith(EventExcerpt.of(read, event)))
                        .as(event.toString())
                        .isTrue());
    }

    private void make(List<Amendment> amendments, Instant when) {
        make(amendments, Kind.CHANGE, when);
    }

    private void make(List<Amendment> amendments, Kind kind, Instant when) {
        Correction correction = correction(amendments, kind, when);
        Corrector.Outcome outcome = corrector.make(correction);
        assertThat(outcome).isInstanceOf(Corrector.Outcome.Made.class);
        store.replace(((Corrector.Outcome.Made) outcome).changes(), correction.who(), correction.why());
    }

    private Correction correction(List<Amendment> amendments, Kind kind, Instant when) {
        Graph lund = store.read(all -> ThingGraph.in(all.getDefaultGraph(), LUND.getURI())
                .orElseThrow()
                .graph());
        return new Correction(kind, MEETING.getURI(), amendments, lund, "Desk North", when, "The paper says so.");
    }

    private List<Amendment> date(String day) {
        Node date = NodeFactory.createLiteralDT(
                day, TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF"));
        return List.of(new Amendment(Dip.when, List.of(date), formerly(Dip.when)));
    }

    private List<Amendment> parties(List<Node> parties) {
        return List.of(new Amendment(Dip.participant, parties, formerly(Dip.participant)));
    }

    private List<String> formerly(Node property) {
        return store.read(all -> new FormerFacts(all.getDefaultGraph(), ONTOLOGY).of(MEETING, property));
    }

    private void undo(int number) {
        Corrector.Outcome outcome = corrector.undo(corrector.all().get(number));
        assertThat(outcome).isInstanceOf(Corrector.Outcome.Made.class);
        store.replace(((Corrector.Outcome.Made) outcome).changes());
    }

    /** What is published of the article once it is read anew. */
    private Graph again(Graph told) {
        store.replace(corrector.with(Map.of(ARTICLE, told)).changes());
        return store.graph(ARTICLE);
    }

    private static List<String> objects(Graph graph, Node thing, Node property) {
        return graph.stream(thing, property, Node.ANY)
                .map(fact -> fact.getObject().isLiteral()
                        ? fact.getObject().getLiteralLexicalForm()
                        : fact.getObject().getURI())
                .toList();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(BASE + iri);
    }
}
