// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.gate.Verdict.Severity;
import io.github.communique.model.Status;
import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapesTest {

    private final Gate gate = Gate.forFiles(new Union(
            Ontology.load().graph(),
            new Union(
                    RDFDataMgr.loadGraph("ontology/lexicon/frame.ttl"),
                    RDFDataMgr.loadGraph("ontology/authorities/authority.ttl"))));
    private final Graph graph = gate.shapesGraph();
    private final Map<String, Node> shapes = shapes();
    private final Set<Node> description = Set.of(
            RDF.type.asNode(), SHACL.name, SHACL.message, SHACL.severity, SHACL.property, SHACL.path, SHACL.flags);
    private final List<Node> targets =
            List.of(SHACL.targetClass, SHACL.targetNode, SHACL.targetObjectsOf, SHACL.targetSubjectsOf, SHACL.target);

    @TestFactory
    @Shows("shacl-shapes")
    Stream<DynamicTest> goodGraphsPass() throws IOException {
        return ShapeCase.all().stream()
                .filter(ShapeCase::passes)
                .map(good -> DynamicTest.dynamicTest(
                        good.name(),
                        () -> assertThat(gate.judge(good.graph()).findings()).isEmpty()));
    }

    @TestFactory
    @Shows("shacl-shapes")
    Stream<DynamicTest> badGraphsFailTheShapeInTheirName() throws IOException {
        return ShapeCase.all().stream()
                .filter(any -> !any.passes())
                .map(bad -> DynamicTest.dynamicTest(bad.name(), () -> fails(bad)));
    }

    private void fails(ShapeCase bad) {
        Node shape = shapes.get(bad.expectedShape(shapes.keySet()));
        Verdict verdict = gate.judge(bad.graph());
        Severity severity = text(shape, SHACL.severity).endsWith("Violation") ? Severity.VIOLATION : Severity.WARNING;
        assertThat(verdict.findings())
                .as(() -> bad.name() + "\n" + new FindingText().of(verdict.findings()))
                .anySatisfy(finding -> {
                    assertThat(finding.shape()).isEqualTo(text(shape, SHACL.name));
                    assertThat(finding.advice()).startsWith(text(shape, SHACL.message));
                    assertThat(finding.severity()).isEqualTo(severity);
                });
        if (severity == Severity.VIOLATION) {
            assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        }
    }

    @Test
    @Shows("shacl-shapes")
    void everyShapeThatAsksForSomethingIsSeenToFail() throws IOException {
        Set<String> seen = ShapeCase.all().stream()
                .filter(any -> !any.passes())
                .map(bad -> bad.expectedShape(shapes.keySet()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asking = shapes.keySet().stream().filter(this::asks).collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(asking);
    }

    @Test
    void everyFolderOfCasesHasOneThatPasses() throws IOException {
        Map<Path, Boolean> folders = ShapeCase.all().stream()
                .collect(Collectors.groupingBy(
                        any -> any.file().getParent(),
                        Collectors.reducing(false, ShapeCase::passes, Boolean::logicalOr)));
        assertThat(folders).isNotEmpty().allSatisfy((folder, passes) -> assertThat(passes)
                .isTrue());
    }

    @Test
    void everyShapeSaysItsNameWhatToDoAndHowGraveItIs() {
        assertThat(shapes).allSatisfy((name, shape) -> {
            assertThat(text(shape, SHACL.name)).isNotBlank();
            assertThat(text(shape, SHACL.message)).matches("(?s)[A-Z].{15,}[.]");
            assertThat(text(shape, SHACL.severity)).matches(".*#(Violation|Warning)");
        });
    }

    @Test
    void noTwoShapesHaveTheSameName() {
        assertThat(shapes.values().stream().map(shape -> text(shape, SHACL.name)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPropertyShapeIsUsed() {
        assertThat(shapes.values().stream().filter(shape -> !graph.contains(Node.ANY, SHACL.property, shape)))
                .allSatisfy(shape -> assertThat(targets).anyMatch(target -> graph.contains(shape, target, Node.ANY)));
    }

    @Test
    void everyTypeOfEventHasAShapeOfItsOwn() {
        assertThat(Ontology.load().eventTypes()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(type -> assertThat(
                        graph.contains(Node.ANY, SHACL.targetClass, NodeFactory.createURI(type.iri())))
                .as(type.name())
                .isTrue());
    }

    @Test
    void everyCodeThatTheOntologyGivesIsAllowed() {
        Ontology ontology = Ontology.load();
        Node list = graph.find(shapes.get("event-plover"), SHACL.in, Node.ANY)
                .next()
                .getObject();
        Set<String> allowed = GraphList.members(new GNode(graph, list)).stream()
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet());
        assertThat(ontology.eventTypes())
                .flatMap(type -> Stream.of(Status.values())
                        .flatMap(status -> ontology.ploverCode(type, status).stream())
                        .toList())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(allowed).contains(code));
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        Set<String> named = RDFDataMgr.loadGraph("shapes/index.ttl")
                .find(Node.ANY, DCTerms.hasPart.asNode(), Node.ANY)
                .mapWith(entry -> entry.getObject().getLocalName())
                .toSet();
        try (Stream<Path> files = Files.list(Path.of("shapes"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".ttl") && !name.equals("index.ttl"))
                            .map(name -> name.replace(".ttl", "")))
                    .allSatisfy(name -> assertThat(named).contains(name));
        }
    }

    private Map<String, Node> shapes() {
        Map<String, Node> found = new TreeMap<>();
        Stream.of(SHACL.NodeShape, SHACL.PropertyShape)
                .flatMap(kind -> graph.find(Node.ANY, RDF.type.asNode(), kind).toList().stream())
                .map(Triple::getSubject)
                .forEach(shape -> found.put(shape.getURI().replaceAll(".*#", ""), shape));
        return found;
    }

    private boolean asks(String name) {
        return graph.find(shapes.get(name), Node.ANY, Node.ANY)
                .mapWith(Triple::getPredicate)
                .filterDrop(description::contains)
                .filterDrop(targets::contains)
                .hasNext();
    }

    private String text(Node shape, Node property) {
        List<Node> values =
                graph.find(shape, property, Node.ANY).mapWith(Triple::getObject).toList();
        assertThat(values).as(property + " of " + shape).hasSize(1);
        return values.get(0).isLiteral()
                ? values.get(0).getLiteralLexicalForm()
                : values.get(0).getURI();
    }
}
