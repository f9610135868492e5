// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;

/** What stands above a store that is a copy: what is there counts, and every change goes there first. */
public interface Upstream {

    /** A copy, changed without a word to what stands above it. */
    interface Copy {

        Set<String> names();

        List<Tombstone> withdrawals();

        /** Puts graphs in as they are above; an empty one goes. */
        void replace(Map<String, Graph> graphs);

        void withdraw(Tombstone tombstone);

        void reinstate(String name);
    }

    /**
     * Brings a copy level with what stands above it.
     *
     * @throws UpstreamException if that cannot be asked; the copy may be behind then
     */
    void level(Copy copy);

    /** Has the next levelling take everything anew. */
    void forget();

    /**
     * Takes a change that is about to be made in the copy, whole or not at all.
     *
     * @throws UpstreamException if it was not taken; it is not made in the copy either then
     */
    void take(UpstreamChange change);

    /** Hears that the copy has it, too. */
    void settled();
}
