// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.List;
import org.apache.jena.graph.Graph;

/** All that a store ever held: every step of every graph in order, each with its content. Nothing in it ever changes. */
public interface History {

    /** The number of the last revision; 0 if there is none. */
    long last();

    /** Revisions in order, from the one behind this number on, so many at most. */
    List<Revision> after(long number, int most);

    /**
     * What the graph of a revision held after it; empty if the graph went.
     *
     * @throws IllegalArgumentException if there is no such revision
     */
    Graph content(long number);

    /**
     * What the graph of a revision held before it; empty if the graph came.
     *
     * @throws IllegalArgumentException if there is no such revision
     */
    Graph before(long number);
}
