// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What was noted of lost things, for those that are looked for under other names.
 *
 * @param names gives the new name of one, or the same
 */
record LossNames(RevisionJournal journal, UnaryOperator<String> names) {

    /** What is to be noted under new names of which nothing is told. */
    List<Loss> in(DatasetGraph dataset) {
        return journal.losses().stream()
                .filter(loss -> !names.apply(loss.iri()).equals(loss.iri()))
                .map(loss -> loss.named(names))
                .filter(loss -> !dataset.contains(Node.ANY, NodeFactory.createURI(loss.iri()), Node.ANY, Node.ANY))
                .toList();
    }
}
