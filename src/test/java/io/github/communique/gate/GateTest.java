// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.communique.conformance.Shows;
import io.github.communique.gate.Verdict.Finding;
import io.github.communique.gate.Verdict.Severity;
import io.github.communique.ontology.Ontology;
import java.math.BigDecimal;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class GateTest {

    private final Graph ontology = Ontology.load().graph();
    private final Gate gate = Gate.forFacts(ontology);

    @Test
    void aGoodEventIsAcceptedWithoutAWord() {
        assertThat(gate.judge(file("event/pass")).findings()).isEmpty();
        assertThat(gate.judge(file("event/pass"))).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void aWarningIsToldButKeepsNothingOut() {
        Verdict verdict = gate.judge(file("commitment/fail-one-signatory"));
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    @Shows("shacl-gate")
    void aViolationKeepsTheEventOutWithAReportThatNamesIt() {
        Verdict.Refused refused = (Verdict.Refused) gate.judge(file("event/fail-confidence-above-one"));
        Node event = NodeFactory.createURI("https://news.example/id/event/1");
        assertThat(refused.report().contains(Node.ANY, SHACL.focusNode, event)).isTrue();
        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.focus()).isEqualTo(event);
            assertThat(finding.shape()).isEqualTo("event confidence");
            assertThat(finding.value().orElseThrow().getLiteralLexicalForm()).isEqualTo("1.2");
            assertThat(finding.advice()).startsWith("Give exactly one dip:confidence");
        });
    }

    @Test
    void whatIsToldWithTooLittleConfidenceStaysOutWhereSomeIsAskedFor() {
        Graph facts = file("event/pass");
        assertThat(Gate.forFacts(ontology, new BigDecimal("0.1")).judge(facts).findings())
                .isEmpty();
        assertThat(Gate.forFacts(ontology, new BigDecimal("0.99")).judge(facts).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.shape()).isEqualTo("event certainty");
                    assertThat(finding.advice()).contains("lower --min-confidence");
                });
    }

    @Test
    void shapesOnEventsCoverTheirSubclassesByTheHierarchyInView() {
        Graph facts = file("event/fail-status-missing");
        facts.remove(Node.ANY, Node.ANY, NodeFactory.createURI("https://w3id.org/communique/ontology#Event"));
        assertThat(gate.judge(facts).findings()).extracting(Finding::shape).contains("event status");
    }

    @Test
    void whatStandsInTheContextCanBePointedToAndIsNotJudged() {
        Graph facts = file("event/pass");
        Graph context = GraphFactory.createDefaultGraph();
        facts.find(NodeFactory.createURI("https://news.example/id/article/spring-talks"), Node.ANY, Node.ANY)
                .forEach(context::add);
        context.find().forEach(facts::delete);
        file("body/fail-office").find().forEach(context::add);
        assertThat(gate.judge(context)).isInstanceOf(Verdict.Refused.class);
        assertThat(gate.judge(facts)).isInstanceOf(Verdict.Refused.class);
        assertThat(gate.judge(facts, context).findings()).isEmpty();
    }

    @Test
    void anActorOfTheBackgroundTakesPartWithoutBeingToldAgain() {
        Graph facts = file("event/pass");
        Graph background = GraphFactory.createDefaultGraph();
        ontology.find().forEach(background::add);
        facts.find(NodeFactory.createURI("https://news.example/id/actor/fr"), Node.ANY, Node.ANY)
                .forEach(background::add);
        facts.remove(NodeFactory.createURI("https://news.example/id/actor/fr"), Node.ANY, Node.ANY);
        assertThat(gate.judge(facts)).isInstanceOf(Verdict.Refused.class);
        assertThat(Gate.forFacts(background).judge(facts).findings()).isEmpty();
    }

    @Test
    void judgingChangesNeitherFactsNorContext() {
        Graph facts = file("event/fail-status-two");
        Graph context = file("state/pass");
        gate.judge(facts, context);
        assertThat(facts.isIsomorphicWith(file("event/fail-status-two"))).isTrue();
        assertThat(context.isIsomorphicWith(file("state/pass"))).isTrue();
    }

    @Test
    void theGateForFactsLeavesTheLexiconAlone() {
        Graph frame = file("frame/fail-pattern-missing");
        assertThat(gate.judge(frame).findings()).isEmpty();
        assertThat(Gate.forFiles(ontology).judge(frame)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void oneBadNodeIsNamedAmongGoodOnes() {
        Graph facts = file("event/pass");
        Node oslo = NodeFactory.createURI("https://news.example/id/place/no-oslo");
        facts.add(Triple.create(
                oslo,
                NodeFactory.createURI("https://w3id.org/communique/ontology#inCountry"),
                NodeFactory.createLiteralString("NO")));
        assertThat(gate.judge(facts).findings()).extracting(Finding::focus).containsOnly(oslo);
    }

    @Test
    void aMeetingOfManyPersonsIsJudgedAsFastAsTheyAreMany() {
        Graph facts = file("event/pass");
        for (int number = 0; number < 200; number++) {
            addPerson(facts, NodeFactory.createURI("https://news.example/id/actor/person-" + number), "fr");
        }
        Verdict verdict = assertTimeout(Duration.ofSeconds(8), () -> gate.judge(facts)); // two minutes by pairs
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void aMeetingOfManyPersonsOfOneStateLooksLikeDomesticPolitics() {
        Graph facts = file("event/pass");
        facts.remove(
                NodeFactory.createURI("https://news.example/id/event/1"),
                NodeFactory.createURI("https://w3id.org/communique/ontology#participant"),
                NodeFactory.createURI("https://news.example/id/actor/no"));
        for (int number = 0; number < 20; number++) {
            addPerson(facts, NodeFactory.createURI("https://news.example/id/actor/person-" + number), "fr");
        }
        assertThat(gate.judge(facts).findings()).extracting(Finding::shape).containsExactly("two sides");
        addPerson(facts, NodeFactory.createURI("https://news.example/id/actor/guest"), "no");
        assertThat(gate.judge(facts).findings()).isEmpty();
    }

    @Test
    void aNodeThatAShapeNamesIsJudgedThoughTheFactsTellNothingOfIt() {
        Graph shapes = RDFParser.fromString("""
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                <https://news.example/shape> a sh:NodeShape ; sh:targetNode <https://news.example/absent> ;
                    sh:property [ sh:path <https://news.example/name> ; sh:minCount 1 ] .
                """, Lang.TURTLE).toGraph();

        assertThat(new Gate(Shapes.parse(shapes), Graph.emptyGraph)
                        .judge(file("event/pass"))
                        .findings())
                .hasSize(1);
    }

    private static void addPerson(Graph facts, Node person, String state) {
        String described = """
                PREFIX dip: <https://w3id.org/communique/ontology#>
                <https://news.example/id/event/1> dip:participant <%1$s> .
                <%1$s> a dip:Person , dip:Actor ; dip:actsFor <https://news.example/id/actor/%2$s> ;
                    <http://www.w3.org/2000/01/rdf-schema#label> "Somebody"@en .
                """.formatted(person.getURI(), state);
        RDFParser.fromString(described, Lang.TURTLE).parse(facts);
    }

    private static Graph file(String name) {
        return RDFDataMgr.loadGraph("src/test/resources/shapes/" + name + ".ttl");
    }
}
