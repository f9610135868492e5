// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** What readers see of a store, or of any other state of the data that is kept: named graphs, and what is left of those gone. */
public interface View {

    /**
     * Runs a reading inside one read transaction; the default graph is the union of all named graphs. What it returns
     * must not lean on the dataset any more.
     */
    <T> T read(Function<DatasetGraph, T> reading);

    /**
     * Runs a reading that is told which version it reads, for answers that are kept under its digest. It waits for a change
     * under way. Inside another of this thread it is of the same version, whatever was changed since that began.
     */
    <T> T readVersion(BiFunction<Version, DatasetGraph, T> reading);

    /**
     * What the data are at this moment. Ask before reading: then an answer made meanwhile is at worst labelled older than
     * it is, and a cache asks again.
     */
    Version version();

    /** The tombstone of a withdrawn graph; empty if it was never withdrawn. */
    Optional<Tombstone> withdrawn(String graph);

    /**
     * The tombstone of a thing that was described once and no longer is, because its article was withdrawn, or was read
     * anew and no longer tells of it; empty if it is described, or never was.
     */
    Optional<Tombstone> gone(String iri);

    /** A copy of one graph; empty if there is none of that name. */
    default Graph graph(String name) {
        return read(dataset -> {
            Graph copy = GraphFactory.createDefaultGraph();
            dataset.getGraph(NodeFactory.createURI(name)).stream().forEach(copy::add);
            return copy;
        });
    }
}
