// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A record that ends with the program. */
final class MemoryArchive implements Archive {

    private final Map<String, CanonicalGraph> graphs = new ConcurrentHashMap<>();
    private final MemoryJournal journal = new MemoryJournal();
    private Change last = new Change(List.of(), List.of(), Version.NONE);
    private Optional<Change> pending = Optional.empty();

    @Override
    public byte[] lines(String name) {
        return graphs.getOrDefault(name, CanonicalGraph.empty(name)).lines();
    }

    @Override
    public Stream<Supplier<CanonicalGraph>> graphs() {
        return graphs.values().stream().map(graph -> () -> graph);
    }

    @Override
    public synchronized List<Tombstone> withdrawals() {
        return last.withdrawals();
    }

    @Override
    public synchronized Version version() {
        return last.version();
    }

    @Override
    public RevisionJournal journal() {
        return journal;
    }

    @Override
    public synchronized void stage(Change change) {
        pending = Optional.of(change);
    }

    @Override
    public synchronized Optional<Change> pending() {
        return pending;
    }

    @Override
    public synchronized void settle() {
        last = pending.orElseThrow();
        last.graphs().forEach(this::record);
        journal.settle(last);
        pending = Optional.empty();
    }

    @Override
    public synchronized void discard() {
        pending = Optional.empty();
    }

    private void record(CanonicalGraph graph) {
        if (graph.isEmpty()) {
            graphs.remove(graph.name());
        } else {
            graphs.put(graph.name(), graph);
        }
    }
}
