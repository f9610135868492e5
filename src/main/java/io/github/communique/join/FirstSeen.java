// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import io.github.communique.store.History;
import io.github.communique.store.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When each graph first came into a store; what is not in yet comes last. */
final class FirstSeen {

    private static final int MANY = 10_000;

    private final Map<String, Long> first = new HashMap<>();
    private long read;

    /** Reads what the history says since it was read last. */
    void read(History history) {
        List<Revision> next = history.after(read, MANY);
        while (!next.isEmpty()) {
            next.forEach(revision ->
                    first.putIfAbsent(revision.graph(), revision.when().toEpochMilli()));
            read = next.get(next.size() - 1).number();
            next = history.after(read, MANY);
        }
    }

    /** In milliseconds of the epoch. */
    long of(String graph) {
        return first.getOrDefault(graph, Long.MAX_VALUE);
    }
}
