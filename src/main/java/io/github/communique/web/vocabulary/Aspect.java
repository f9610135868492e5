// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import org.apache.jena.graph.Node;

/** One side from which a term is told of. */
@FunctionalInterface
interface Aspect {

    /** Adds what there is to tell of a term. */
    void tell(Node term, RowList rows);
}
