// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the changes of a store, one at a time. */
sealed interface Scribe permits Ledger, Relay {

    /** Puts graphs in, all or none; the names of those whose content changed. */
    Set<String> replace(List<CanonicalGraph> wanted, Optional<ChangeAuthor> author);

    /** Takes a graph out for good; true if it was there. */
    boolean withdraw(Tombstone stone);

    /** Lifts a withdrawal; true if there was one. */
    boolean reinstate(String name);
}
