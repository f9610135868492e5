// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.List;
import java.util.Optional;

/**
 * A change that goes up from a copy.
 *
 * @param graphs whose content changes
 * @param withdrawal of a graph for good
 * @param reinstated the name of a graph that may come in again
 */
public record UpstreamChange(List<GraphChange> graphs, Optional<Tombstone> withdrawal, Optional<String> reinstated) {

    public UpstreamChange {
        graphs = List.copyOf(graphs);
    }
}
