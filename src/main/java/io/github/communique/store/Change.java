// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.List;

/**
 * One step from a version of the data to the next.
 *
 * @param graphs the new content of each graph that changes; an empty one goes
 * @param withdrawals all tombstones after the step
 * @param version what the data are after the step
 */
record Change(List<CanonicalGraph> graphs, List<Tombstone> withdrawals, Version version) {

    Change {
        graphs = List.copyOf(graphs);
        withdrawals = List.copyOf(withdrawals);
    }
}
