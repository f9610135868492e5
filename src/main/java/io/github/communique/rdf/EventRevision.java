// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import io.github.communique.ontology.Ontology;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Describes an event anew with some of its facts changed; what follows from them, its name and its code, follows. */
public final class EventRevision {

    private static final List<Node> PARTS = List.of(Dip.source, Dip.target, Dip.participant);

    private final Ontology ontology;

    public EventRevision(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * What is said of an event once it is revised.
     *
     * @param told what was said of it
     * @param facts by property the values in place of those told; parties named as participants are the others, beside those
     *     who act and are acted upon
     * @param things what there is to say of actors and places among the values
     */
    public Graph of(Graph told, Node event, Map<Node, List<Node>> facts, Graph things) {
        Graph graph = EventExcerpt.copy(told);
        GraphUtil.addInto(graph, things);
        if (facts.keySet().stream().anyMatch(PARTS::contains)) {
            parties(graph, event, facts);
        }
        facts.forEach((property, values) -> {
            if (property.equals(RDF.type.asNode())) {
                types(graph, event, values);
            } else if (property.equals(Dip.when)) {
                when(graph, event, values);
            } else if (!PARTS.contains(property)) {
                put(graph, event, property, values);
            }
        });
        follow(graph, event);
        return EventExcerpt.of(graph, event);
    }

    private static void parties(Graph graph, Node event, Map<Node, List<Node>> facts) {
        List<Node> sources = objects(graph, event, Dip.source);
        List<Node> targets = objects(graph, event, Dip.target);
        List<Node> others = objects(graph, event, Dip.participant).stream()
                .filter(party -> !sources.contains(party) && !targets.contains(party))
                .toList();
        Set<Node> all = new HashSet<>(facts.getOrDefault(Dip.participant, others));
        all.addAll(facts.getOrDefault(Dip.source, sources));
        all.addAll(facts.getOrDefault(Dip.target, targets));
        put(graph, event, Dip.source, facts.getOrDefault(Dip.source, sources));
        put(graph, event, Dip.target, facts.getOrDefault(Dip.target, targets));
        put(graph, event, Dip.participant, List.copyOf(all));
    }

    private void types(Graph graph, Node event, List<Node> values) {
        graph.remove(event, RDF.type.asNode(), Node.ANY);
        for (Node value : values) {
            graph.add(event, RDF.type.asNode(), value);
            EventType type = ontology.eventType(value.getLocalName())
                    .orElseThrow(() -> new IllegalArgumentException(value + " is no type of event"));
            ontology.superclasses(type).forEach(above -> graph.add(event, RDF.type.asNode(), Terms.node(above)));
        }
    }

    private static void when(Graph graph, Node event, List<Node> values) {
        Stream.of(Dip.when, Dip.begin, Dip.end).forEach(property -> graph.remove(event, property, Node.ANY));
        Facts facts = new Facts();
        values.stream()
                .map(value -> new TimeSpan(value.getLiteralLexicalForm()))
                .forEach(span -> EventFacts.when(facts, event.getURI(), span));
        GraphUtil.addInto(graph, facts.graph());
    }

    private static void put(Graph graph, Node event, Node property, List<Node> values) {
        graph.remove(event, property, Node.ANY);
        values.forEach(value -> graph.add(event, property, value));
    }

    private void follow(Graph graph, Node event) {
        Event now = new DescribedEvent(ontology, new GraphReader(graph), event).event();
        Facts facts = new Facts();
        EventFacts.named(facts, event.getURI(), ontology, now);
        graph.remove(event, RDFS.label.asNode(), Node.ANY);
        graph.remove(event, Dip.ploverCode, Node.ANY);
        GraphUtil.addInto(graph, facts.graph());
    }

    private static List<Node> objects(Graph graph, Node event, Node property) {
        return graph.stream(event, property, Node.ANY).map(Triple::getObject).toList();
    }
}
