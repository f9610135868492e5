// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store.lookup;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterAbortable;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.SystemTDB;

/** Runs a query as TDB2 does, in the same order, but for how it finds statements. */
final class LookupExecutor extends OpExecutorTDB2 {

    private final ExecutionContext running;
    private final LookupMemory memory;
    private final boolean ordered;

    /** @param ordered whether patterns and filters stand in the order in which they are to be run */
    LookupExecutor(ExecutionContext running, LookupMemory memory, boolean ordered) {
        super(running);
        this.running = running;
        this.memory = memory;
        this.ordered = ordered;
    }

    @Override
    protected QueryIterator execute(OpQuadPattern op, QueryIterator input) {
        if (!known(op)) {
            return super.execute(op, input);
        }
        return ordered ? found(op, input) : ordered(op, ExprList.emptyList, input);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        if (ordered) {
            QueryIterator rows = exec(filter.getSubOp(), input);
            for (Expr condition : filter.getExprs()) {
                rows = new QueryIterFilterExpr(rows, condition, running);
            }
            return rows;
        }
        return filter.getSubOp() instanceof OpQuadPattern op && known(op)
                ? ordered(op, filter.getExprs(), input)
                : super.execute(filter, input);
    }

    /** Whether it asks for statements of named graphs or of the union of all, and of each tells something. */
    private boolean known(OpQuadPattern op) {
        return running.getDataset() instanceof DatasetGraphTDB
                && !running.getContext().isDefined(SystemTDB.symTupleFilter)
                && !Quad.isDefaultGraph(decideGraphNode(op.getGraphNode(), running))
                && op.getBasicPattern().getList().stream().allMatch(LookupExecutor::known);
    }

    private static boolean known(Triple pattern) {
        List<Node> parts = List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        return parts.stream().noneMatch(Node::isTripleTerm) && !parts.stream().allMatch(Var::isVar);
    }

    /** As TDB2 orders patterns for the first row, with each filter as soon as it can be judged. */
    private QueryIterator ordered(OpQuadPattern op, ExprList conditions, QueryIterator input) {
        if (!input.hasNext()) {
            return input;
        }
        QueryIterPeek rows = QueryIterPeek.create(input, running);
        BasicPattern pattern = op.getBasicPattern();
        var order = database().getReorderTransform();
        if (pattern.size() > 1 && order != null) {
            pattern = order.reorderIndexes(Substitute.substitute(pattern, rows.peek()))
                    .reorder(pattern);
        }
        if (conditions.isEmpty()) {
            return found(new OpQuadPattern(op.getGraphNode(), pattern), rows);
        }
        Op placed = TransformFilterPlacement.transform(conditions, op.getGraphNode(), pattern);
        return new LookupExecutor(running, memory, true).executeOp(placed, rows);
    }

    private DatasetGraphTDB database() {
        return (DatasetGraphTDB) running.getDataset();
    }

    private QueryIterator found(OpQuadPattern op, QueryIterator input) {
        NodeTupleTable quads = database().getQuadTable().getNodeTupleTable();
        NodeTable nodes = quads.getNodeTable();
        Node graph = decideGraphNode(op.getGraphNode(), running);
        Node place = Quad.isUnionGraph(graph) ? Node.ANY : graph;
        Iterator<BindingNodeId> rows = Iter.map(input, row -> numbered(row, nodes));
        for (Triple triple : op.getBasicPattern()) {
            List<Node> pattern = Stream.of(place, triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .toList();
            rows = new QuadLookup(pattern, quads, memory, running, rows);
        }
        Iterator<Binding> named = Iter.map(rows, row -> new BindingTDB(row, nodes));
        return new QueryIterAbortable(named, List.of(), input, running);
    }

    private static BindingNodeId numbered(Binding row, NodeTable nodes) {
        if (row instanceof BindingTDB found) {
            return found.getBindingId();
        }
        BindingNodeId numbered = new BindingNodeId(row);
        row.forEach((name, value) -> numbered.put(name, nodes.getNodeIdForNode(value)));
        return numbered;
    }
}
