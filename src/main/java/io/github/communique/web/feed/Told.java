// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.feed;

import io.github.communique.ontology.Dip;
import io.github.communique.web.graph.Joined;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** What the data say of an event now, over all articles. */
record Told(DatasetGraph dataset, Node event) {

    private static final Node STARTED = NodeFactory.createURI("http://www.w3.org/ns/prov#startedAtTime");

    String label() {
        return values(event, RDFS.label.asNode())
                .map(Told::text)
                .sorted()
                .findFirst()
                .orElse("Event");
    }

    Set<String> types() {
        return values(event, RDF.type.asNode()).map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sentences that it rests on. */
    List<String> sentences() {
        return values(event, Dip.evidence)
                .flatMap(evidence -> values(evidence, OA.exact.asNode()))
                .map(Told::text)
                .distinct()
                .sorted()
                .toList();
    }

    /** The articles that report it. */
    List<Node> articles() {
        return values(event, Dip.reportedIn).distinct().toList();
    }

    Optional<String> text(Node thing, Node property) {
        return values(thing, property).findFirst().map(Told::text);
    }

    /** The papers that report it. */
    Set<String> publishers() {
        return articles().stream()
                .flatMap(article -> values(article, SchemaDO.publisher.asNode()))
                .map(Told::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** When the first of its articles was read, as far as is known. */
    Optional<Instant> since() {
        return Iter.iter(dataset.find(Node.ANY, event, Dip.reportedIn, Node.ANY)).map(Quad::getGraph).toList().stream()
                .flatMap(graph -> Iter.toList(dataset.find(graph, Node.ANY, STARTED, Node.ANY)).stream())
                .map(quad -> Instant.parse(quad.getObject().getLiteralLexicalForm()))
                .min(Instant::compareTo);
    }

    private Stream<Node> values(Node thing, Node property) {
        Graph all = dataset.getDefaultGraph();
        List<Node> tellers = thing.equals(event) ? Joined.reports(all, event) : List.of(thing);
        return tellers.stream()
                .flatMap(teller -> all.find(teller, property, Node.ANY).mapWith(Triple::getObject).toList().stream());
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
