// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.Iterator;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2;

/**
 * The dataset that readers hold: it stays the same while the database behind it is exchanged, its default graph is the
 * union of all graphs, and it cannot be written. Each reading holds the gate open until it ends.
 */
final class SwitchedDataset extends DatasetGraphWrapper {

    private final Supplier<DatasetGraph> current;
    private final Lock gate;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    SwitchedDataset(Supplier<DatasetGraph> current, Lock gate) {
        super(current.get(), current.get().getContext().copy());
        this.current = current;
        this.gate = gate;
        getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    @Override
    protected DatasetGraph get() {
        return current.get();
    }

    @Override
    protected DatasetGraph getW() {
        throw new UnsupportedOperationException("this dataset is for reading; write through Store.replace");
    }

    @Override
    public Graph getDefaultGraph() {
        return get().getUnionGraph();
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        return super.find(union(g), s, p, o);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public boolean contains(Node g, Node s, Node p, Node o) {
        return super.contains(union(g), s, p, o);
    }

    @Override
    public boolean contains(Quad quad) {
        return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    private static Node union(Node graph) {
        return Quad.isDefaultGraph(graph) ? Quad.unionGraph : graph;
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            getW();
        }
        if (inside.get()) {
            throw new JenaTransactionException("this thread is reading already; end that reading first");
        }
        gate.lock();
        inside.set(true);
        try {
            super.begin(TxnType.READ);
        } catch (RuntimeException e) {
            leave();
            throw e;
        }
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        super.commit();
        leave();
    }

    @Override
    public void abort() {
        super.abort();
        leave();
    }

    @Override
    public void end() {
        super.end();
        leave();
    }

    private void leave() {
        if (inside.get()) {
            inside.remove();
            gate.unlock();
        }
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("the store closes its dataset; close the store");
    }
}
