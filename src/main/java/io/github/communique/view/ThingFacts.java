// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** What one graph says of one thing, read at once: values by property, in an order that stays the same. */
record ThingFacts(Map<Node, List<Node>> values) {

    static ThingFacts of(DatasetGraph dataset, Node graph, Node thing) {
        Map<Node, List<Node>> values = new HashMap<>();
        dataset.findNG(graph, thing, Node.ANY, Node.ANY)
                .forEachRemaining(
                        quad -> values.merge(quad.getPredicate(), List.of(quad.getObject()), ThingFacts::joined));
        return new ThingFacts(values);
    }

    /** What a graph says of everything in it. */
    static Map<Node, ThingFacts> all(DatasetGraph dataset, Node graph) {
        Map<Node, Map<Node, List<Node>>> found = new HashMap<>();
        dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> found.computeIfAbsent(quad.getSubject(), thing -> new HashMap<>())
                        .merge(quad.getPredicate(), List.of(quad.getObject()), ThingFacts::joined));
        Map<Node, ThingFacts> all = new HashMap<>();
        found.forEach((thing, values) -> all.put(thing, new ThingFacts(values)));
        return all;
    }

    private static List<Node> joined(List<Node> some, List<Node> more) {
        return Stream.concat(some.stream(), more.stream())
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    List<Node> all(Node property) {
        return values.getOrDefault(property, List.of());
    }

    Optional<Node> one(Node property) {
        return all(property).stream().findFirst();
    }

    /** The text of the first value, or its IRI; empty if there is none. */
    String text(Node property) {
        return one(property).map(ThingFacts::words).orElse("");
    }

    private static String words(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
