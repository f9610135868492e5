// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tombstones, the newest first. */
record Stones(List<Tombstone> all) {

    private static final Comparator<Tombstone> NEWEST_FIRST =
            Comparator.comparing(Tombstone::when).reversed().thenComparing(Tombstone::graph);

    /** With one more, in place of another of the same graph. */
    List<Tombstone> with(Tombstone stone) {
        return Stream.concat(without(stone.graph()).stream(), Stream.of(stone))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** All but that of a graph. */
    List<Tombstone> without(String graph) {
        return all.stream().filter(stone -> !stone.graph().equals(graph)).toList();
    }
}
