// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A connection to TDB2 that survives a failed write.
 *
 * <p>An aborted write leaves TDB2's caches ahead of its files, and the next write then tears a hole into the table of
 * nodes (Jena GH-3877, Jena 5.6.0 and 6.0.0). So after any fault inside a write the database is closed and connected
 * afresh. Readers pass a gate, which shuts while the database is exchanged.
 */
final class Database {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration TO_CLOSE = Duration.ofSeconds(3);

    private final Supplier<DatasetGraph> connection;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final SwitchedDataset view;
    private volatile DatasetGraph connected;

    private Database(Supplier<DatasetGraph> connection) {
        this.connection = connection;
        connected = connection.get();
        view = new SwitchedDataset(() -> connected, gate.readLock());
    }

    static Database at(Location folder) {
        return new Database(() -> DatabaseMgr.connectDatasetGraph(folder));
    }

    static Database inMemory() {
        return new Database(DatabaseMgr::createDatasetGraph);
    }

    /** The dataset for readers. */
    DatasetGraph view() {
        return view;
    }

    <T> T read(Function<DatasetGraph, T> reading) {
        return view.isInTransaction() ? reading.apply(view) : Txn.calculateRead(view, () -> reading.apply(view));
    }

    /** The names of all graphs, sorted. */
    Set<String> names() {
        return read(dataset ->
                Iter.iter(dataset.listGraphNodes()).map(Node::toString).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Runs one write transaction; after a fault the database is as it was before, connected afresh. */
    void write(Consumer<DatasetGraph> writing) {
        if (view.isInTransaction()) {
            throw new IllegalStateException("this thread is reading from the store; end the reading before writing");
        }
        DatasetGraph dataset = connected;
        try {
            dataset.begin(TxnType.WRITE);
            writing.accept(dataset);
            dataset.commit();
            dataset.end();
        } catch (RuntimeException | Error fault) {
            recover(dataset, fault);
            throw fault;
        }
    }

    private void recover(DatasetGraph dataset, Throwable fault) {
        try {
            dataset.abort();
            dataset.end();
        } catch (RuntimeException e) {
            fault.addSuppressed(e);
        }
        exchange(() -> {});
    }

    /** Closes the database, does something with its files, and connects again; no reader is in meanwhile. */
    void exchange(Runnable meanwhile) {
        alone(dataset -> {
            TDBInternal.expel(dataset, true);
            meanwhile.run();
            connected = connection.get();
        });
    }

    /** Copies the database into the least room and drops the old copy; readers wait meanwhile. */
    void compact() {
        alone(dataset -> DatabaseMgr.compact(dataset, true));
    }

    /** Closes the database; a reading that does not end keeps it open until the program ends, which waits for none. */
    void close() {
        if (entersAlone(TO_CLOSE)) {
            try {
                TDBInternal.expel(connected, true);
            } finally {
                gate.writeLock().unlock();
            }
        }
    }

    private void alone(Consumer<DatasetGraph> deed) {
        if (!entersAlone(PATIENCE)) {
            throw new StoreException("a reading has not ended for " + PATIENCE.toMinutes()
                    + " minutes, so the database cannot be exchanged; limit the time of queries and try again");
        }
        try {
            deed.accept(connected);
        } finally {
            gate.writeLock().unlock();
        }
    }

    private boolean entersAlone(Duration patience) {
        try {
            return gate.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted while waiting for readings to end; try again", e);
        }
    }
}
