// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What all articles of one state of the data report. That of the next state is made from it by reading anew the graphs that
 * changed between, since reading all takes as long as there are many.
 */
public final class ReportBook {

    private final Ontology ontology;
    private final Map<Node, List<EventReport>> byGraph;
    private final List<EventView> events;

    private ReportBook(Ontology ontology, Map<Node, List<EventReport>> byGraph, Map<Node, Node> heads) {
        this.ontology = ontology;
        this.byGraph = byGraph;
        events = byGraph.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(report -> heads.getOrDefault(report.event(), report.event())))
                .entrySet()
                .stream()
                .map(event -> new EventView(event.getKey(), event.getValue()))
                .toList();
    }

    /** That of a dataset, in one pass over it, within one read transaction. */
    public static ReportBook of(DatasetGraph dataset, Ontology ontology) {
        return new ReportBook(ontology, read(dataset, new ReportReader(dataset, ontology), Node.ANY), heads(dataset));
    }

    /**
     * That of a later state of the data.
     *
     * @param changed the names of all graphs that came, changed or went since; others among them do no harm
     */
    public ReportBook after(DatasetGraph dataset, Collection<String> changed) {
        ReportReader reader = new ReportReader(dataset, ontology);
        Map<Node, List<EventReport>> next = new HashMap<>(byGraph);
        for (String name : changed) {
            Node graph = NodeFactory.createURI(name);
            next.remove(graph);
            next.putAll(read(dataset, reader, graph));
        }
        return new ReportBook(ontology, next, heads(dataset));
    }

    /** All events, each with what every article reports of it. */
    public List<EventView> events() {
        return events;
    }

    private static Map<Node, List<EventReport>> read(DatasetGraph dataset, ReportReader reader, Node graphs) {
        return quads(dataset, graphs, Dip.status).stream()
                .sorted(Comparator.comparing((Quad quad) -> quad.getGraph().toString()))
                .map(quad -> reader.readOfMany(quad.getGraph(), quad.getSubject()))
                .collect(Collectors.groupingBy(EventReport::graph));
    }

    /** What is joined to another event, with that one. */
    private static Map<Node, Node> heads(DatasetGraph dataset) {
        return quads(dataset, Node.ANY, Dip.joinedTo).stream()
                .collect(Collectors.toMap(Quad::getSubject, Quad::getObject, ReportBook::first));
    }

    private static Node first(Node one, Node other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    private static List<Quad> quads(DatasetGraph dataset, Node graph, Node property) {
        List<Quad> found = new ArrayList<>();
        dataset.findNG(graph, Node.ANY, property, Node.ANY).forEachRemaining(found::add);
        return found;
    }
}
