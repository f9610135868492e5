// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Named graphs, kept. Each article has a graph of its own that is replaced or removed whole; queries see the union.
 */
public interface Store extends AutoCloseable {

    /**
     * Puts graphs in, each in place of what stood under its name, all of them or none.
     *
     * @param graphs the new content by graph name (an IRI)
     */
    void replace(Map<String, Graph> graphs);

    /** Takes a graph out; true if it was there. */
    boolean remove(String name);

    /** The names of all graphs. */
    Set<String> names();

    /** A copy of one graph; empty if there is none of that name. */
    Graph graph(String name);

    /** Runs a reading inside one read transaction; the default graph is the union of all named graphs. */
    <T> T read(Function<DatasetGraph, T> reading);

    /** The dataset itself, for the query server alone: union default graph, to be read only. */
    DatasetGraph dataset();

    @Override
    void close();
}
