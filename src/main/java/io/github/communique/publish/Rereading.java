// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import io.github.communique.rdf.EventExcerpt;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * How the events of an article differ once it is read anew.
 *
 * @param appeared events that it had not told of
 * @param gone events that it told of
 * @param changed events of which it says something else
 */
public record Rereading(List<Node> appeared, List<Node> gone, List<Node> changed) {

    public Rereading {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    /** How one graph of an article differs from that which is to come after it. */
    public static Rereading of(Graph before, Graph after) {
        List<Node> then = EventExcerpt.events(before);
        List<Node> now = EventExcerpt.events(after);
        return new Rereading(
                now.stream().filter(event -> !then.contains(event)).toList(),
                then.stream().filter(event -> !now.contains(event)).toList(),
                now.stream()
                        .filter(then::contains)
                        .filter(event ->
                                !EventExcerpt.of(before, event).isIsomorphicWith(EventExcerpt.of(after, event)))
                        .toList());
    }
}
