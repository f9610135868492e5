// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.ontology.Dip;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Tells whether a list may take the place of the one that stands under its IRI.
 *
 * @param graph of the former list; empty if there was none
 */
public record FormerList(Graph graph) {

    /** Whether it came out of a file of this name. */
    public boolean isOf(String file, String list) {
        return KeptRows.label(graph, list).equals(file);
    }

    /** Why a list may not take its place, and what to do; empty if it may. */
    public Optional<String> refuses(ImportedList list, String file) {
        if (list.outcomes().stream().allMatch(row -> row.result() == RowOutcome.Result.REFUSED)) {
            return Optional.of(
                    "no row of " + file + " was accepted, so that nothing is stored and what was there stays;"
                            + " mend its rows, or take the list out with --undo");
        }
        if (graph.isEmpty()) {
            return Optional.empty();
        }
        if (!isOf(file, list.list())) {
            return Optional.of("the store has a list of nearly this name, " + KeptRows.label(graph, list.list())
                    + ", and keeps it; give " + file + " another name");
        }
        boolean akin = graph.stream(Node.ANY, RDF.type.asNode(), Dip.CLAIM)
                .anyMatch(claim -> list.graph().contains(claim.getSubject(), RDF.type.asNode(), Dip.CLAIM));
        return akin
                ? Optional.empty()
                : Optional.of("the store has another list of the name " + file
                        + ", which tells of nothing that this one does, and keeps it; give this one another name, or take"
                        + " the former out with --undo first");
    }
}
