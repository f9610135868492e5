// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Named graphs, kept. Each article has a graph of its own that is replaced or withdrawn whole; queries see the union.
 *
 * <p>Graphs come back as they were put in, with two exceptions that make them stable: a number or date that is not in
 * canonical form is stored in that form, and a blank node gets a label that follows from the graph's content. One thread
 * writes at a time; any number read meanwhile, each seeing the data as it stood when its reading began.
 */
public interface Store extends View, AutoCloseable {

    /**
     * Puts graphs in, each in place of what stood under its name, all of them or none. A graph that is already there
     * unchanged costs nothing, and many graphs in one call take far less disk than one at a time. An empty graph takes
     * out what stood under its name.
     *
     * @param graphs the new content by graph name (an absolute IRI)
     * @return the names whose content changed
     * @throws StoreException if one of the names is withdrawn (nothing is stored then; see {@link #reinstate}), or if
     *     the disk refuses
     */
    Set<String> replace(Map<String, Graph> graphs);

    /**
     * The same for a change that somebody decided on: what is no longer described after it keeps who did so and why.
     *
     * @return the names whose content changed
     */
    Set<String> replace(Map<String, Graph> graphs, String who, String why);

    /**
     * Does work in which what is read decides what is written, while nobody else writes: another writer waits for his turn,
     * readers do not.
     */
    <T, F extends Exception> T inTurn(Turn<T, F> work) throws F;

    /** Takes a graph out and leaves no trace of it; true if it was there. */
    default boolean remove(String name) {
        return !replace(Map.of(name, Graph.emptyGraph)).isEmpty();
    }

    /**
     * Takes a graph out for good and keeps the reason; true if it was there. The tombstone is kept either way, so that a
     * graph can be barred before it ever comes.
     */
    boolean withdraw(Tombstone tombstone);

    /** Takes a graph out for good in the publisher's name; see {@link #withdraw(Tombstone)}. */
    default boolean withdraw(String name, String why, Instant when) {
        return withdraw(new Tombstone(name, when, Tombstone.PUBLISHER, why));
    }

    /** Lifts a withdrawal, so that the graph may be put in again; true if there was one. */
    boolean reinstate(String name);

    /** Tells of things that nothing describes any more what became of them under other names, too; see {@link #gone}. */
    void nameLosses(UnaryOperator<String> names);

    /** Every change there ever was. */
    History history();

    /** All tombstones, the newest first. */
    List<Tombstone> withdrawals();

    @Override
    default Optional<Tombstone> withdrawn(String name) {
        return withdrawals().stream()
                .filter(stone -> stone.graph().equals(name))
                .findFirst();
    }

    /** The names of all graphs, sorted. */
    Set<String> names();

    /** The dataset itself, for the query server alone: the default graph is the union; it refuses to be written. */
    DatasetGraph dataset();

    /** Reads everything there is and says what is damaged; changes nothing. */
    Verification verify();

    @Override
    void close();
}
