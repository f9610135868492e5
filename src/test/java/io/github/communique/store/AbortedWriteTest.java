// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jena GH-3877: TDB2 loses data after an aborted write. The first test shows the fault in TDB2 itself; when it fails, Jena
 * has cured it, and {@link Database} may be made simpler.
 */
class AbortedWriteTest {

    private static final int BEFORE = 1_000;
    private static final int ABORTED = 5_000;
    private static final int AFTER = 10;

    @TempDir
    Path folder;

    @Test
    void tdb2ItselfLosesDataAfterAnAbortedWrite() {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        Txn.executeWrite(dataset, () -> add(dataset, "before", BEFORE));
        dataset.begin(TxnType.WRITE);
        add(dataset, "aborted", ABORTED);
        dataset.abort();
        dataset.end();
        Txn.executeWrite(dataset, () -> readThenAdd(dataset));
        TDBInternal.expel(dataset, true);

        assertThatThrownBy(this::reopened).hasMessageContaining("NodeTableTRDF/Read");
    }

    @Test
    void theDatabaseBehindAStoreDoesNot() {
        Database database = Database.at(Location.create(folder));
        database.write(dataset -> add(dataset, "before", BEFORE));
        assertThatThrownBy(() -> database.write(dataset -> {
                    add(dataset, "aborted", ABORTED);
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
        database.write(AbortedWriteTest::readThenAdd);

        assertThat(database.<Long>read(AbortedWriteTest::everything)).isEqualTo(BEFORE + AFTER);
        database.close();
        assertThat(reopened()).isEqualTo(BEFORE + AFTER);
    }

    /** A reader that holds the dataset since before the fault goes on with the database that was connected after it. */
    @Test
    void whoHoldsTheDatasetReadsOnAfterAFault() {
        Database database = Database.inMemory();
        DatasetGraph held = database.view();
        assertThatThrownBy(() -> database.write(dataset -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
        database.write(dataset -> add(dataset, "after", AFTER));

        boolean found = Txn.calculateRead(held, () -> QueryExec.dataset(held)
                .query("ASK { <http://example.org/after/1> ?property ?value }")
                .ask());

        assertThat(found).isTrue();
        database.close();
    }

    private long reopened() {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        try {
            return Txn.calculateRead(dataset, () -> everything(dataset));
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    private static void readThenAdd(DatasetGraph dataset) {
        everything(dataset);
        add(dataset, "kept", AFTER);
    }

    private static long everything(DatasetGraph dataset) {
        return Iter.count(Iter.map(dataset.find(), Quad::toString));
    }

    private static void add(DatasetGraph dataset, String kind, int count) {
        Node graph = NodeFactory.createURI("http://example.org/" + kind);
        for (int i = 0; i < count; i++) {
            Node subject = NodeFactory.createURI("http://example.org/" + kind + "/" + i);
            dataset.add(graph, subject, graph, NodeFactory.createLiteralString(kind + " number " + i));
        }
    }
}
