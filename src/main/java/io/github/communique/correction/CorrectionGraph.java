// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

import io.github.communique.correction.Correction.Kind;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import io.github.communique.rdf.Iris;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes corrections and first readings as RDF and reads them again. */
final class CorrectionGraph {

    private final Iris iris;
    private final Portable portable;

    CorrectionGraph(Iris iris) {
        this.iris = iris;
        portable = new Portable(iris.base());
    }

    String name(Correction correction) {
        return iris.graphOf(iris.correction(correction.event(), correction.when()));
    }

    Graph of(Correction correction) {
        String iri = iris.correction(correction.event(), correction.when());
        Graph graph = about(iri, Dip.CORRECTION, label(correction.kind()));
        Node node = node(iri);
        if (correction.kind() != Kind.CHANGE) {
            graph.add(node, RDF.type.asNode(), type(correction.kind()));
        }
        graph.add(node, Dip.corrects, node(correction.event()));
        text(graph, node, DCTerms.creator.asNode(), correction.who());
        text(graph, node, Dip.reason, correction.why());
        graph.add(
                node,
                DCTerms.created.asNode(),
                NodeFactory.createLiteralDT(correction.when().toString(), XSDDatatype.XSDdateTime));
        text(graph, node, Dip.statements, portable.text(correction.statements()));
        correction.amendments().forEach(amendment -> amend(graph, node, amendment));
        return graph;
    }

    private void amend(Graph graph, Node correction, Amendment amendment) {
        Node node =
                node(iris.amendment(correction.getURI(), amendment.property().getLocalName()));
        graph.add(correction, Dip.amends, node);
        graph.add(node, RDF.type.asNode(), Dip.AMENDMENT);
        graph.add(node, Dip.property, amendment.property());
        amendment.now().forEach(value -> graph.add(node, Dip.now, value));
        amendment.formerly().forEach(words -> text(graph, node, Dip.formerly, words));
    }

    String name(FirstReading reading) {
        return iris.graphOf(iris.reading(reading.event().getURI(), reading.article()));
    }

    Graph of(FirstReading reading) {
        String iri = iris.reading(reading.event().getURI(), reading.article());
        Graph graph = about(iri, Dip.READING, "What was read of an event before it was corrected");
        graph.add(node(iri), Dip.readingOf, reading.event());
        graph.add(node(iri), Dip.readIn, node(reading.article()));
        text(graph, node(iri), Dip.statements, portable.text(reading.statements()));
        return graph;
    }

    private Graph about(String iri, Node type, String label) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(node(iris.graphOf(iri)), FOAF.primaryTopic.asNode(), node(iri));
        graph.add(node(iri), RDF.type.asNode(), type);
        graph.add(node(iri), RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "en"));
        return graph;
    }

    /** All corrections in a graph, the oldest first. */
    List<Correction> corrections(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Dip.CORRECTION)
                .map(found -> correction(new GraphReader(graph), found.getSubject()))
                .sorted(Comparator.comparing(Correction::when).thenComparing(Correction::event))
                .toList();
    }

    private Correction correction(GraphReader told, Node node) {
        Kind kind = Stream.of(Kind.WITHDRAWAL, Kind.ADDITION)
                .filter(any -> told.graph().contains(node, RDF.type.asNode(), type(any)))
                .findFirst()
                .orElse(Kind.CHANGE);
        return new Correction(
                kind,
                told.objects(node, Dip.corrects).findFirst().orElseThrow().getURI(),
                told.objects(node, Dip.amends)
                        .map(amendment -> amendment(told, amendment))
                        .toList(),
                portable.graph(text(told, node, Dip.statements)),
                text(told, node, DCTerms.creator.asNode()),
                Instant.parse(text(told, node, DCTerms.created.asNode())),
                text(told, node, Dip.reason));
    }

    private static Amendment amendment(GraphReader told, Node node) {
        return new Amendment(
                told.objects(node, Dip.property).findFirst().orElseThrow(),
                told.objects(node, Dip.now).toList(),
                told.objects(node, Dip.formerly)
                        .map(Node::getLiteralLexicalForm)
                        .toList());
    }

    /** All first readings in a graph. */
    List<FirstReading> readings(Graph graph) {
        GraphReader told = new GraphReader(graph);
        return graph.stream(Node.ANY, RDF.type.asNode(), Dip.READING)
                .map(Triple::getSubject)
                .map(node -> new FirstReading(
                        told.objects(node, Dip.readingOf).findFirst().orElseThrow(),
                        told.objects(node, Dip.readIn).findFirst().orElseThrow().getURI(),
                        portable.graph(text(told, node, Dip.statements))))
                .toList();
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case CHANGE -> "Correction of an event";
            case WITHDRAWAL -> "Withdrawal of an event";
            case ADDITION -> "Addition of an event";
        };
    }

    private static Node type(Kind kind) {
        return switch (kind) {
            case CHANGE -> Dip.CORRECTION;
            case WITHDRAWAL -> Dip.WITHDRAWAL;
            case ADDITION -> Dip.ADDITION;
        };
    }

    private static void text(Graph graph, Node node, Node property, String text) {
        graph.add(node, property, NodeFactory.createLiteralString(text));
    }

    private static String text(GraphReader told, Node node, Node property) {
        return told.text(node, property).orElse("");
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
