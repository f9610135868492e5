// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import org.apache.jena.graph.Graph;

/** Tells without a store whether a graph can be stored, and how it is written down. */
public final class Carriage {

    private Carriage() {}

    /**
     * Checks that a graph comes back from N-Quads as it went in.
     *
     * @throws StoreException if it does not; the message names the graph and the term
     */
    public static void require(String name, Graph graph) {
        lines(name, graph);
    }

    /**
     * A graph as N-Quads in UTF-8: one quad a line, sorted, with blank nodes that no other graph shares; the same graph always
     * gives the same bytes.
     *
     * @throws StoreException if it does not come back from them as it went in
     */
    public static byte[] lines(String name, Graph graph) {
        return CanonicalGraph.of(name, graph).lines();
    }
}
