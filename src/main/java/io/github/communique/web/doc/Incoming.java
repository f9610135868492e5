// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/**
 * What leads to a thing, in the order in which it is told: events from the latest, sentences as they stand in their article,
 * then all else by name.
 */
record Incoming(Graph data, Node thing) {

    private static final String UNKNOWN_YEAR = "X";
    /** Sorts after every date; behind it stands the day of the report. */
    private static final String UNDATED = "0";

    /** What leads to a thing, in order. */
    record Ordered(List<Node> events, List<Node> others) {

        int size() {
            return 1 + events.size() + others.size();
        }
    }

    private record Place(String day, int start) {

        boolean event() {
            return !day.isEmpty();
        }
    }

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::day, Comparator.reverseOrder()).thenComparingInt(Place::start);

    /** All of it in order, events apart from all else. */
    Ordered ordered() {
        List<Node> found = article() ? from(Dip.inArticle) : from(Node.ANY);
        Map<Node, Place> places = new HashMap<>();
        found.forEach(node -> places.put(node, place(node)));
        List<Node> sorted = found.stream()
                .sorted(Comparator.<Node, Place>comparing(places::get, ORDER).thenComparing(node -> node.toString()))
                .toList();
        Map<Boolean, List<Node>> events = sorted.stream()
                .collect(Collectors.partitioningBy(node -> places.get(node).event()));
        return new Ordered(events.get(true), events.get(false));
    }

    /** The events of an article come with its sentences. */
    private boolean article() {
        return data.contains(Node.ANY, Dip.inArticle, thing);
    }

    private List<Node> from(Node property) {
        return data.find(Node.ANY, property, thing).toList().stream()
                .filter(triple -> !triple.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getSubject)
                .distinct()
                .toList();
    }

    private Place place(Node node) {
        String when = text(node, Dip.when);
        if (!when.isEmpty()) {
            return new Place(when.startsWith(UNKNOWN_YEAR) ? UNDATED : when, 0);
        }
        if (data.contains(node, Dip.status, Node.ANY)) {
            return new Place(UNDATED + text(node, Dip.reportedOn), 0);
        }
        String start = text(node, OA.start.asNode());
        return new Place("", start.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(start));
    }

    private String text(Node node, Node property) {
        var values = data.find(node, property, Node.ANY);
        try {
            return values.hasNext() ? values.next().getObject().getLiteralLexicalForm() : "";
        } finally {
            values.close();
        }
    }
}
