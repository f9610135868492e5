// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import io.github.communique.ontology.Dip;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Which events are reports of one happening, as the data have it. */
public final class Joined {

    private Joined() {}

    /** The event that stands for the happening: the one that an event is joined to, else itself. */
    public static Node head(Graph data, Node event) {
        return data.find(event, Dip.joinedTo, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .min(Comparator.comparing(Node::toString))
                .orElse(event);
    }

    /** All events that are reports of the happening of an event, the one that stands for it first. */
    public static List<Node> reports(Graph data, Node event) {
        Node head = head(data, event);
        Stream<Node> others = data.find(Node.ANY, Dip.joinedTo, head).toList().stream()
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::toString));
        return Stream.concat(Stream.of(head), others).distinct().toList();
    }

    /** The findings that an event is joined to another. */
    public static List<Node> findings(Graph data, Node event) {
        return data.find(Node.ANY, Dip.joins, event).toList().stream()
                .map(Triple::getSubject)
                .toList();
    }
}
