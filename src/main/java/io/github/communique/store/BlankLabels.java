// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Labels for the blank nodes of one graph that follow from its content alone.
 *
 * <p>Each node's colour is refined by the colours of its neighbours until no more nodes part. Where some stay alike, one
 * of them is marked and the refining goes on: they are interchangeable in all but contrived graphs, so that any will do.
 */
final class BlankLabels {

    private static final int LABEL = 24;

    private final Map<Node, List<Triple>> touching = new HashMap<>();
    private final Map<Node, String> colours = new HashMap<>();

    private BlankLabels(Collection<Triple> triples) {
        triples.forEach(triple -> Stream.of(triple.getSubject(), triple.getObject())
                .filter(Node::isBlank)
                .distinct()
                .forEach(node ->
                        touching.computeIfAbsent(node, any -> new ArrayList<>()).add(triple)));
        touching.keySet().forEach(node -> colours.put(node, ""));
    }

    /** What gives each blank node its new label, salted by the graph's name; other terms stay. */
    static UnaryOperator<Node> of(String graph, Collection<Triple> triples) {
        BlankLabels labels = new BlankLabels(triples);
        labels.partAll();
        Map<Node, Node> named = new HashMap<>();
        labels.colours.forEach((node, colour) -> named.put(
                node,
                NodeFactory.createBlankNode(
                        DigestUtils.sha256Hex(graph + " " + colour).substring(0, LABEL))));
        return term -> named.getOrDefault(term, term);
    }

    private void partAll() {
        refine();
        while (kinds() < colours.size()) {
            Node one = firstAlike();
            colours.put(one, DigestUtils.sha256Hex("marked " + colours.get(one)));
            refine();
        }
    }

    private void refine() {
        long before;
        do {
            before = kinds();
            Map<Node, String> finer = new HashMap<>();
            touching.forEach((node, triples) -> finer.put(node, finer(node, triples)));
            colours.putAll(finer);
        } while (kinds() > before);
    }

    private String finer(Node node, List<Triple> triples) {
        return DigestUtils.sha256Hex(triples.stream()
                .map(triple -> view(node, triple.getSubject()) + " " + triple.getPredicate() + " "
                        + view(node, triple.getObject()))
                .sorted()
                .collect(Collectors.joining("\n", colours.get(node) + "\n", "")));
    }

    private String view(Node self, Node term) {
        if (term.equals(self)) {
            return "self";
        }
        return term.isBlank() ? "_" + colours.get(term) : NodeFmtLib.strNT(term);
    }

    private long kinds() {
        return colours.values().stream().distinct().count();
    }

    private Node firstAlike() {
        Map<String, List<Node>> alike = colours.keySet().stream()
                .collect(Collectors.groupingBy(colours::get, TreeMap::new, Collectors.toList()));
        return alike.values().stream()
                .filter(nodes -> nodes.size() > 1)
                .findFirst()
                .orElseThrow()
                .get(0);
    }
}
