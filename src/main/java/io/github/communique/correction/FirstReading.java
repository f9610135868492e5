// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/**
 * What the program had read of an event in an article, before a curator corrected it.
 *
 * @param event its IRI
 * @param article the name of the article's graph
 * @param statements what was read
 */
record FirstReading(Node event, String article, Graph statements) {

    /** The event among some that was read from the same sentence, with the same type, where there is just one. */
    Optional<Node> alike(Graph graph, List<Node> events) {
        List<Node> found = events.stream()
                .filter(other -> types(graph, other).equals(types(statements, event)))
                .filter(other -> sentences(graph, other)
                        .anyMatch(sentences(statements, event).collect(Collectors.toSet())::contains))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Set<Node> types(Graph graph, Node event) {
        return new GraphReader(graph).objects(event, RDF.type.asNode()).collect(Collectors.toSet());
    }

    private static Stream<String> sentences(Graph graph, Node event) {
        GraphReader told = new GraphReader(graph);
        return told.objects(event, Dip.evidence)
                .flatMap(evidence -> told.objects(evidence, OA.exact.asNode()))
                .map(Node::getLiteralLexicalForm);
    }
}
