// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store.lookup;

import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;

/**
 * Has a query look for each thing once. The union of all graphs has a statement about a state or a place as often as there are
 * articles that name it, and TDB2 reads all of them to give one, again for every row.
 */
public final class Lookups {

    private Lookups() {}

    /** Has the query that runs in this context do so. */
    public static void into(Context context) {
        LookupMemory memory = new LookupMemory();
        QC.setFactory(context, running -> new LookupExecutor(running, memory, false));
    }
}
