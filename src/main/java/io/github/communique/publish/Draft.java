// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import io.github.communique.model.Article;
import io.github.communique.quarantine.Refusal;
import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * An article read, mapped and judged, not yet stored.
 *
 * @param article what was read
 * @param name the name of its graph
 * @param graph what may go in
 * @param accepted how many of its events may go in
 * @param refusals the events that the gate refused
 */
public record Draft(Article article, String name, Graph graph, int accepted, List<Refusal> refusals) {
    public Draft {
        refusals = List.copyOf(refusals);
    }
}
