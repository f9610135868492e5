// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;

/** A search ends between two statements, not only between two rows. */
class QuadLookupTest {

    private static final Node THING = NodeFactory.createURI("http://example.org/thing");

    private final DatasetGraph database = DatabaseMgr.createDatasetGraph();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    @Test
    void whatIsCancelledAfterItsRowWasTakenEnds() {
        Txn.executeWrite(database, () -> database.add(THING, THING, THING, THING));
        Txn.executeRead(database, () -> {
            assertThat(lookup(false).hasNext()).isTrue();
            QuadLookup ended = lookup(true);
            assertThatThrownBy(ended::hasNext).isInstanceOf(QueryCancelledException.class);
        });
    }

    /** Finds one statement for one row. */
    private QuadLookup lookup(boolean cancelling) {
        NodeTupleTable quads =
                TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
        Context context = new Context();
        context.set(ARQConstants.symCancelQuery, cancelled);
        Stream<BindingNodeId> rows =
                Stream.of(new BindingNodeId(BindingFactory.empty())).peek(row -> cancelled.set(cancelling));
        return new QuadLookup(
                List.of(THING, THING, THING, Var.alloc("any")),
                quads,
                new LookupMemory(),
                ExecutionContext.create(database, context),
                rows.iterator());
    }
}
