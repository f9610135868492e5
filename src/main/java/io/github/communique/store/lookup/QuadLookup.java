// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store.lookup;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/** Finds what fits one pattern, for each row in turn. */
final class QuadLookup extends IteratorSlotted<BindingNodeId> {

    private final boolean union;
    private final Var[] names;
    private final NodeId[] fixed;
    private final NodeTupleTable quads;
    private final LookupMemory memory;
    private final ExecutionContext running;
    private final Iterator<BindingNodeId> rows;
    private Iterator<Tuple<NodeId>> statements = Iter.nullIterator();
    private BindingNodeId row;

    /** @param pattern a graph, or anything for the union of all, then a subject, a property and an object */
    QuadLookup(
            List<Node> pattern,
            NodeTupleTable quads,
            LookupMemory memory,
            ExecutionContext running,
            Iterator<BindingNodeId> rows) {
        union = pattern.get(0).equals(Node.ANY);
        this.quads = quads;
        this.memory = memory;
        this.running = running;
        this.rows = rows;
        names = pattern.stream()
                .map(node -> Var.isVar(node) ? Var.alloc(node) : null)
                .toArray(Var[]::new);
        fixed = pattern.stream().map(this::fixed).toArray(NodeId[]::new);
    }

    private NodeId fixed(Node node) {
        return node.equals(Node.ANY) || Var.isVar(node)
                ? NodeId.NodeIdAny
                : quads.getNodeTable().getNodeIdForNode(node);
    }

    @Override
    protected boolean hasMore() {
        return true;
    }

    @Override
    protected BindingNodeId moveToNext() {
        BindingNodeId more = null;
        while (more == null && (statements.hasNext() || atNextRow())) {
            watch();
            more = statements.hasNext() ? extended(statements.next()) : null;
        }
        return more;
    }

    private boolean atNextRow() {
        boolean there = rows.hasNext();
        if (there) {
            row = rows.next();
            statements = statements();
        }
        return there;
    }

    private void watch() {
        AtomicBoolean cancelled = running.getCancelSignal();
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    private Iterator<Tuple<NodeId>> statements() {
        Tuple<NodeId> wanted = TupleFactory.create4(slot(0), slot(1), slot(2), slot(3));
        for (int i = 0; i < fixed.length; i++) {
            if (NodeId.isDoesNotExist(wanted.get(i))) {
                return Iter.nullIterator();
            }
        }
        if (!memory.pays(wanted)) {
            return search(wanted);
        }
        List<Tuple<NodeId>> known = memory.known(wanted);
        return known == null ? memory.noting(wanted, search(wanted)) : known.iterator();
    }

    private NodeId slot(int at) {
        NodeId there = names[at] == null ? null : row.get(names[at]);
        return there == null ? fixed[at] : there;
    }

    private Iterator<Tuple<NodeId>> search(Tuple<NodeId> wanted) {
        Iterator<Tuple<NodeId>> all = quads.find(wanted);
        return union ? new Different(all, this::watch) : all;
    }

    /** Null if a variable that stands twice would be two things. */
    private BindingNodeId extended(Tuple<NodeId> statement) {
        BindingNodeId more = row;
        for (int i = 0; i < names.length && more != null; i++) {
            more = names[i] == null ? more : with(more, names[i], statement.get(i));
        }
        return more;
    }

    private BindingNodeId with(BindingNodeId known, Var name, NodeId value) {
        NodeId there = known.get(name);
        if (there != null) {
            return there.equals(value) ? known : null;
        }
        BindingNodeId more = known == row ? new BindingNodeId(row) : known;
        more.put(name, value);
        return more;
    }
}
