// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.feed;

import io.github.communique.ontology.Dip;
import io.github.communique.store.History;
import io.github.communique.store.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What a revision did to an event.
 *
 * @param event its IRI
 * @param came whether its article did not tell of it before
 * @param when it was
 * @param facts what the article told of it last
 */
record EventStep(Node event, boolean came, Instant when, Graph facts) {

    /** All that a revision did to events. */
    static List<EventStep> of(History history, Revision revision) {
        Graph before = history.before(revision.number());
        Graph after = history.content(revision.number());
        Set<Node> former = events(before);
        Set<Node> latter = events(after);
        List<EventStep> steps = new ArrayList<>();
        latter.stream()
                .filter(event -> !former.contains(event) || !told(before, event).equals(told(after, event)))
                .forEach(event -> steps.add(new EventStep(event, !former.contains(event), revision.when(), after)));
        former.stream()
                .filter(event -> !latter.contains(event))
                .forEach(event -> steps.add(new EventStep(event, false, revision.when(), before)));
        return steps;
    }

    /** The same, told of the event that stands for it where others are joined to it. */
    EventStep at(Node head) {
        return new EventStep(head, came && head.equals(event), when, facts);
    }

    private static Set<Node> events(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Dip.EVENT)
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is told of an event and of the sentences and sayings that it rests on. */
    private static Set<Triple> told(Graph graph, Node event) {
        Set<Triple> told = new HashSet<>(graph.find(event, Node.ANY, Node.ANY).toList());
        for (Triple triple : List.copyOf(told)) {
            if (triple.getPredicate().equals(Dip.evidence)
                    || triple.getPredicate().equals(Dip.quotation)) {
                told.addAll(graph.find(triple.getObject(), Node.ANY, Node.ANY).toList());
            }
        }
        return told;
    }
}
