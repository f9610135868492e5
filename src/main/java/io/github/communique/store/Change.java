// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.List;
import java.util.Optional;

/**
 * One step from a version of the data to the next.
 *
 * @param graphs the new content of each graph that changes; an empty one goes
 * @param withdrawals all tombstones after the step
 * @param version what the data are after the step
 * @param entries what the journal notes of the step, one for each graph whose content changes
 * @param losses the things that no graph describes any more after the step
 */
record Change(
        List<CanonicalGraph> graphs,
        List<Tombstone> withdrawals,
        Version version,
        List<JournalEntry> entries,
        List<Loss> losses) {

    Change {
        graphs = List.copyOf(graphs);
        withdrawals = List.copyOf(withdrawals);
        entries = List.copyOf(entries);
        losses = List.copyOf(losses);
    }

    /** A step of which the journal notes nothing. */
    Change(List<CanonicalGraph> graphs, List<Tombstone> withdrawals, Version version) {
        this(graphs, withdrawals, version, List.of(), List.of());
    }

    /** The same step with other notes. */
    Change noted(List<JournalEntry> noted, List<Loss> lost) {
        return new Change(graphs, withdrawals, version, noted, lost);
    }

    Optional<Tombstone> withdrawn(String graph) {
        return withdrawals.stream().filter(stone -> stone.graph().equals(graph)).findFirst();
    }
}
