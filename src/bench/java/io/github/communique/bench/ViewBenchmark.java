// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.bench;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import io.github.communique.view.EventView;
import io.github.communique.view.EventViews;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What is read of an event for its page, out of a store of a thousand articles. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ViewBenchmark {

    private final Ontology ontology = Ontology.load();
    private Store store;
    private List<Node> events;
    private int next;

    @Setup
    public void open() {
        store = Tdb2Store.inMemory();
        new Growth(store, ontology).to(1_000);
        events = Txn.calculateRead(
                store.dataset(),
                () -> store.dataset().stream(Quad.unionGraph, Node.ANY, Dip.status, Node.ANY)
                        .map(Quad::getSubject)
                        .toList());
    }

    @TearDown
    public void close() {
        store.close();
    }

    /** An event as all articles report it. */
    @Benchmark
    public Optional<EventView> event() {
        next = (next + 1) % events.size();
        return Txn.calculateRead(
                store.dataset(), () -> EventViews.of(store.dataset(), ontology).event(events.get(next)));
    }
}
