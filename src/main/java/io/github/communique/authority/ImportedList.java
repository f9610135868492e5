// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * A list as it goes into a store.
 *
 * @param list its IRI
 * @param name of its graph
 * @param graph of all that it says and of what becomes of it
 * @param outcomes of its rows, in order
 */
public record ImportedList(String list, String name, Graph graph, List<RowOutcome> outcomes) {

    public ImportedList {
        outcomes = List.copyOf(outcomes);
    }
}
