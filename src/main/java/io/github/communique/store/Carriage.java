// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import org.apache.jena.graph.Graph;

/** Tells beforehand whether a graph can be stored, so that one that cannot does not take others with it. */
public final class Carriage {

    private Carriage() {}

    /**
     * Checks that a graph comes back from N-Quads as it went in.
     *
     * @throws StoreException if it does not; the message names the graph and the term
     */
    public static void require(String name, Graph graph) {
        CanonicalGraph.of(name, graph);
    }
}
