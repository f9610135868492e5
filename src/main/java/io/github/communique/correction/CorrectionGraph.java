// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

import io.github.communique.correction.Correction.Kind;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import io.github.communique.rdf.Facts;
import io.github.communique.rdf.Iris;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

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
        Facts facts = Facts.about(iris.graphOf(iri), iri, Dip.CORRECTION, label(correction.kind()));
        facts.type(iri, type(correction.kind()));
        facts.link(iri, Dip.corrects, correction.event());
        facts.text(iri, DCTerms.creator.asNode(), correction.who());
        facts.text(iri, Dip.reason, correction.why());
        facts.time(iri, DCTerms.created.asNode(), correction.when());
        facts.text(iri, Dip.statements, portable.text(correction.statements()));
        correction.amendments().forEach(amendment -> amend(facts, iri, amendment));
        return facts.graph();
    }

    private void amend(Facts facts, String correction, Amendment told) {
        String amendment = iris.amendment(correction, told.property().getLocalName());
        facts.link(correction, Dip.amends, amendment);
        facts.type(amendment, Dip.AMENDMENT);
        facts.add(amendment, Dip.property, told.property());
        told.now().forEach(value -> facts.add(amendment, Dip.now, value));
        told.formerly().forEach(words -> facts.text(amendment, Dip.formerly, words));
    }

    String name(FirstReading reading) {
        return iris.graphOf(iris.reading(reading.event().getURI(), reading.article()));
    }

    Graph of(FirstReading reading) {
        String iri = iris.reading(reading.event().getURI(), reading.article());
        Facts facts =
                Facts.about(iris.graphOf(iri), iri, Dip.READING, "What was read of an event before it was corrected");
        facts.add(iri, Dip.readingOf, reading.event());
        facts.link(iri, Dip.readIn, reading.article());
        facts.text(iri, Dip.statements, portable.text(reading.statements()));
        return facts.graph();
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

    private static String text(GraphReader told, Node node, Node property) {
        return told.text(node, property).orElse("");
    }
}
