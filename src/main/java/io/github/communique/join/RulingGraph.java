// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import io.github.communique.happening.Ruling;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import io.github.communique.rdf.Facts;
import io.github.communique.rdf.Iris;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Writes rulings as RDF and reads them again. */
final class RulingGraph {

    private final Iris iris;

    RulingGraph(Iris iris) {
        this.iris = iris;
    }

    String name(Ruling ruling) {
        return iris.graphOf(iris.ruling(ruling.one(), ruling.other(), ruling.when()));
    }

    Graph of(Ruling ruling) {
        String iri = iris.ruling(ruling.one(), ruling.other(), ruling.when());
        boolean join = ruling.kind() == Ruling.Kind.JOIN;
        String label = join ? "Ruling that two are one" : "Ruling that two are two";
        Facts facts = Facts.about(name(ruling), iri, Dip.RULING, label);
        for (String event : List.of(ruling.one(), ruling.other())) {
            facts.link(iri, join ? Dip.heldSame : Dip.heldApart, event);
        }
        facts.text(iri, DCTerms.creator.asNode(), ruling.who());
        facts.time(iri, DCTerms.created.asNode(), ruling.when());
        facts.text(iri, Dip.reason, ruling.why());
        return facts.graph();
    }

    /** All rulings in a graph. */
    List<Ruling> read(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Dip.RULING)
                .map(Triple::getSubject)
                .flatMap(node -> read(new GraphReader(graph), node).stream())
                .toList();
    }

    private static Optional<Ruling> read(GraphReader told, Node node) {
        List<String> same = told.objects(node, Dip.heldSame).map(Node::getURI).toList();
        List<String> apart = told.objects(node, Dip.heldApart).map(Node::getURI).toList();
        List<String> events = same.isEmpty() ? apart : same;
        if (events.size() != 2) {
            return Optional.empty();
        }
        return Optional.of(new Ruling(
                same.isEmpty() ? Ruling.Kind.SPLIT : Ruling.Kind.JOIN,
                events.get(0),
                events.get(1),
                text(told, node, DCTerms.creator.asNode()),
                Instant.parse(text(told, node, DCTerms.created.asNode())),
                text(told, node, Dip.reason)));
    }

    private static String text(GraphReader told, Node node, Node property) {
        return told.text(node, property).orElse("");
    }
}
