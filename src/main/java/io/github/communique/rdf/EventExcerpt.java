// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;

/** Takes single events out of the graph of an article, with all that they lead to. */
public final class EventExcerpt {

    private EventExcerpt() {}

    /** What a graph says of an event, its parties, places and sentences; empty where it does not tell of it. */
    public static Graph of(Graph graph, Node event) {
        return graph.contains(event, Dip.status, Node.ANY)
                ? reachable(graph, List.of(event))
                : GraphFactory.createDefaultGraph();
    }

    /**
     * The graph of an article without an event, and without what nothing else in it leads to.
     *
     * @param document on the article, from which all else in the graph is reached but the events
     */
    public static Graph without(Graph graph, Node event, String document) {
        Graph rest = copy(graph);
        rest.remove(event, Node.ANY, Node.ANY);
        Set<Node> roots = new HashSet<>(events(rest));
        roots.add(Terms.node(document));
        return reachable(rest, roots);
    }

    /** The events that a graph tells of. */
    public static List<Node> events(Graph graph) {
        return new GraphReader(graph).events();
    }

    /** The same of an event that bears another IRI. */
    public static Graph renamed(Graph graph, Node event, Node name) {
        Graph other = GraphFactory.createDefaultGraph();
        graph.find()
                .forEachRemaining(fact -> other.add(
                        fact.getSubject().equals(event) ? name : fact.getSubject(),
                        fact.getPredicate(),
                        fact.getObject().equals(event) ? name : fact.getObject()));
        return other;
    }

    /** A copy that may be changed. */
    public static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, graph);
        return copy;
    }

    private static Graph reachable(Graph graph, Collection<Node> roots) {
        Graph found = GraphFactory.createDefaultGraph();
        Set<Node> seen = new HashSet<>(roots);
        Deque<Node> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Node thing = open.pop();
            graph.find(thing, Node.ANY, Node.ANY).forEachRemaining(fact -> {
                found.add(fact);
                if (!fact.getObject().isLiteral() && seen.add(fact.getObject())) {
                    open.push(fact.getObject());
                }
            });
            tenures(graph, thing).stream().filter(seen::add).forEach(open::push);
        }
        return found;
    }

    /** Nothing leads to the tenure of a person but the person. */
    private static List<Node> tenures(Graph graph, Node person) {
        return graph.stream(Node.ANY, ORG.member.asNode(), person)
                .map(Triple::getSubject)
                .toList();
    }
}
