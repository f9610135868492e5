// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;

/** Keeps graphs beside those of articles that follow from them. */
public interface Derivation {

    /**
     * The graphs that change with those of some articles: to be put into the store together with them.
     *
     * @param articles the coming graphs of articles by name; empty for one that goes
     */
    Map<String, Graph> with(Map<String, Graph> articles);

    /** Says that the store has taken it. */
    void settled();

    /** Several, one after the other, each of graphs of its own. */
    static Derivation of(List<Derivation> parts) {
        return new Derivation() {
            @Override
            public Map<String, Graph> with(Map<String, Graph> articles) {
                Map<String, Graph> changes = new LinkedHashMap<>();
                parts.forEach(part -> changes.putAll(part.with(articles)));
                return changes;
            }

            @Override
            public void settled() {
                parts.forEach(Derivation::settled);
            }
        };
    }
}
