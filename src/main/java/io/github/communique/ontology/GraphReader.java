// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * Reads out of a graph, in the same order on every run.
 *
 * @param graph that tells
 */
public record GraphReader(Graph graph) {

    /** The events that it tells of, by their IRIs. */
    public List<Node> events() {
        return graph.stream(Node.ANY, Dip.status, Node.ANY)
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** The values of a property. */
    public Stream<Node> objects(Node thing, Node property) {
        return graph.stream(thing, property, Node.ANY)
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::toString));
    }

    /** How a thing is called. */
    public Optional<String> label(Node thing) {
        return text(thing, RDFS.label.asNode());
    }

    /** The text of the first value of a property. */
    public Optional<String> text(Node thing, Node property) {
        return objects(thing, property).map(Node::getLiteralLexicalForm).findFirst();
    }
}
