// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A store in TDB2, with a record of its own beside the database from which the database can always be rebuilt. Close it:
 * until then its folder is locked.
 */
public final class Tdb2Store implements Store {

    private final Backend place;
    private final Ledger ledger;
    private final Optional<Relay> relay;
    private final Scribe scribe;
    private final ReentrantLock turn = new ReentrantLock(true);

    private Tdb2Store(Backend place, Clock clock, Optional<Upstream> upstream) {
        this.place = place;
        ledger = new Ledger(place, clock);
        relay = upstream.map(above -> new Relay(place, ledger, above, clock));
        scribe = relay.<Scribe>map(one -> one).orElse(ledger);
        level();
    }

    /** A store that ends with the program. */
    public static Tdb2Store inMemory() {
        return inMemory(Clock.systemUTC());
    }

    /** A store that ends with the program and takes the time of changes from a clock. */
    public static Tdb2Store inMemory(Clock clock) {
        return new Tdb2Store(new MemoryBackend(), clock, Optional.empty());
    }

    /** Opens a store in a folder, or makes one in a new or empty folder; see {@link #open(Path, Clock)}. */
    public static Tdb2Store open(Path folder) {
        return open(folder, Clock.systemUTC());
    }

    /**
     * Opens a store in a folder, or makes one in a new or empty folder. Finishes a change that was cut off, and builds the
     * database from the record if it is missing.
     *
     * @param clock gives the time of changes
     * @throws StoreException if the folder is in use, is no store, or is damaged; the message says what to do
     */
    public static Tdb2Store open(Path folder, Clock clock) {
        return open(folder, clock, Optional.empty());
    }

    /** The same of a folder that is the copy of what stands above it, brought level with it. */
    public static Tdb2Store open(Path folder, Clock clock, Upstream upstream) {
        return open(folder, clock, Optional.of(upstream));
    }

    private static Tdb2Store open(Path folder, Clock clock, Optional<Upstream> upstream) {
        Backend place = FolderBackend.open(folder, clock);
        try {
            return new Tdb2Store(place, clock, upstream);
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
    }

    /** Takes over what others changed in what stands above; an {@link UpstreamException} says that it cannot be asked. */
    public void level() {
        inTurn(() -> relay.map(Relay::level));
    }

    @Override
    public <T, F extends Exception> T inTurn(Turn<T, F> work) throws F {
        turn.lock();
        try {
            return work.take();
        } finally {
            turn.unlock();
        }
    }

    /** When it was level last with what stands above it, where something does. */
    public Optional<Instant> levelled() {
        return relay.map(Relay::levelled);
    }

    @Override
    public Set<String> replace(Map<String, Graph> graphs) {
        return inTurn(() -> scribe.replace(CanonicalGraph.of(graphs), Optional.empty()));
    }

    @Override
    public Set<String> replace(Map<String, Graph> graphs, String who, String why) {
        return inTurn(() -> scribe.replace(CanonicalGraph.of(graphs), Optional.of(new ChangeAuthor(who, why))));
    }

    @Override
    public boolean withdraw(Tombstone tombstone) {
        return inTurn(() -> scribe.withdraw(tombstone));
    }

    @Override
    public boolean reinstate(String name) {
        return inTurn(() -> scribe.reinstate(name));
    }

    @Override
    public void nameLosses(UnaryOperator<String> names) {
        inTurn(() -> ledger.nameLosses(names));
    }

    @Override
    public Optional<Tombstone> gone(String iri) {
        return read(dataset -> {
            boolean there = dataset.contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
            return there ? Optional.<Tombstone>empty() : ledger.history().stone(iri);
        });
    }

    @Override
    public History history() {
        return ledger.history();
    }

    @Override
    public List<Tombstone> withdrawals() {
        return ledger.withdrawals();
    }

    @Override
    public Version version() {
        return ledger.version();
    }

    @Override
    public Set<String> names() {
        return place.database().names();
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reading) {
        return place.database().read(reading);
    }

    @Override
    public <T> T readVersion(BiFunction<Version, DatasetGraph, T> reading) {
        return ledger.readVersion(reading);
    }

    @Override
    public DatasetGraph dataset() {
        return place.database().view();
    }

    @Override
    public Verification verify() {
        return ledger.verify();
    }

    /** Makes the database anew from the record; readers go on meanwhile. Graphs that have no file are written down first. */
    public void rebuild() {
        inTurn(() -> {
            relay.ifPresent(Relay::levelAnew);
            ledger.rebuild();
            return this;
        });
    }

    /** Brings the database into the least room it can take; readers wait meanwhile, a few seconds for ten thousand articles. */
    public void compact() {
        ledger.whileStill(version -> {
            place.database().compact();
            return version;
        });
    }

    /** Does something while no change is under way; what would write, or begin to read a known version, waits meanwhile. */
    public <T> T whileStill(Function<Version, T> deed) {
        return ledger.whileStill(deed);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
