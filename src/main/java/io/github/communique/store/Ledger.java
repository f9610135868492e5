// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Takes a store from version to version, change by change: staged in the record, committed, settled in the record. */
final class Ledger implements Scribe {

    private final Backend place;
    private final Archive archive;
    private final Clock clock;
    private volatile Change last;
    /** What the thread reads, so that a reading inside its reading is told the same, whatever changed between. */
    private final ThreadLocal<Version> begun = new ThreadLocal<>();

    Ledger(Backend place, Clock clock) {
        this.place = place;
        this.clock = clock;
        archive = place.archive();
        archive.pending().ifPresent(this::finish);
        last = new Change(List.of(), archive.withdrawals(), archive.version());
        if (!archive.journal().begun()) {
            reconcile();
            archive.journal().begin();
        }
    }

    List<Tombstone> withdrawals() {
        return last.withdrawals();
    }

    Version version() {
        return last.version();
    }

    /** Reads what is known to be of one version: no change is between the database and the record when the reading begins. */
    <T> T readVersion(BiFunction<Version, DatasetGraph, T> reading) {
        DatasetGraph view = place.database().view();
        if (view.isInTransaction()) {
            return reading.apply(Optional.ofNullable(begun.get()).orElseGet(this::version), view);
        }
        begun.set(begin(view));
        try {
            return reading.apply(begun.get(), view);
        } finally {
            begun.remove();
            view.end();
        }
    }

    private synchronized Version begin(DatasetGraph view) {
        view.begin(TxnType.READ);
        return version();
    }

    RevisionJournal history() {
        return archive.journal();
    }

    /** Notes what was noted of lost things under other names, too; how many. */
    synchronized int nameLosses(UnaryOperator<String> names) {
        List<Loss> named = place.database().read(new LossNames(archive.journal(), names)::in);
        commit(new Change(List.of(), withdrawals(), version()).noted(List.of(), named));
        return named.size();
    }

    @Override
    public synchronized Set<String> replace(List<CanonicalGraph> wanted, Optional<ChangeAuthor> author) {
        List<CanonicalGraph> changed = changed(wanted);
        if (!changed.isEmpty()) {
            apply(changed, withdrawals(), author);
        }
        return changed.stream().map(CanonicalGraph::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The graphs among these that are not recorded so yet. */
    synchronized List<CanonicalGraph> changed(List<CanonicalGraph> wanted) {
        wanted.forEach(this::refuseWithdrawn);
        return wanted.stream().filter(this::differs).toList();
    }

    @Override
    public synchronized boolean withdraw(Tombstone stone) {
        CanonicalGraph gone = CanonicalGraph.empty(stone.graph());
        boolean there = differs(gone);
        apply(List.of(gone), new Stones(withdrawals()).with(stone), Optional.empty());
        return there;
    }

    @Override
    public synchronized boolean reinstate(String name) {
        List<Tombstone> others = new Stones(withdrawals()).without(name);
        boolean barred = others.size() < withdrawals().size();
        if (barred) {
            apply(List.of(), others, Optional.empty());
        }
        return barred;
    }

    synchronized Verification verify() {
        return place.database().read(new Auditor(archive)::audit);
    }

    synchronized void rebuild() {
        verify().withoutFile().forEach(this::writeDown);
        place.rebuild();
        Version counted = archive.counted(clock.instant());
        if (!counted.digest().equals(version().digest())) {
            commit(new Change(List.of(), withdrawals(), counted));
        }
        reconcile();
    }

    private void reconcile() {
        new JournalCatchUp(archive).run(withdrawals(), version(), this::commit);
    }

    private void writeDown(String name) {
        Set<Quad> quads = place.database().read(dataset -> Difference.held(dataset, name));
        List<CanonicalGraph> found = List.of(new CanonicalGraph(name, quads, CanonicalGraph.lines(quads.stream())));
        commit(new Change(found, withdrawals(), next(found, withdrawals())));
    }

    synchronized <T> T whileStill(Function<Version, T> deed) {
        return deed.apply(version());
    }

    /** Closes the place when no change is under way. */
    synchronized void close() {
        place.close();
    }

    private void apply(List<CanonicalGraph> graphs, List<Tombstone> stones, Optional<ChangeAuthor> author) {
        archive.pending().ifPresent(this::finish);
        Change change = new Change(graphs, stones, next(graphs, stones));
        commit(place.database().read(before -> new Minutes(archive, before, graphs, author).of(change)));
    }

    private void commit(Change change) {
        archive.stage(change);
        try {
            Difference.settle(place.database(), change.graphs());
        } catch (RuntimeException | Error fault) {
            undo(change, fault);
            throw fault;
        }
        archive.settle();
        last = change;
    }

    /** Does a change again that was certain to happen and was cut off. */
    private void finish(Change change) {
        Difference.settle(place.database(), change.graphs());
        archive.settle();
        last = change;
    }

    private void undo(Change change, Throwable fault) {
        try {
            archive.discard();
            place.mend(change);
        } catch (RuntimeException e) {
            fault.addSuppressed(e);
        }
    }

    private Version next(List<CanonicalGraph> graphs, List<Tombstone> stones) {
        Stream<byte[]> gone = graphs.stream().map(graph -> archive.lines(graph.name()));
        Stream<byte[]> come = graphs.stream().map(CanonicalGraph::lines);
        return version()
                .changed(
                        Stream.concat(gone, withdrawals().stream().map(Tombstone::content))::iterator,
                        Stream.concat(come, stones.stream().map(Tombstone::content))::iterator,
                        clock.instant());
    }

    private boolean differs(CanonicalGraph graph) {
        return !Arrays.equals(graph.lines(), archive.lines(graph.name()));
    }

    private void refuseWithdrawn(CanonicalGraph graph) {
        last.withdrawn(graph.isEmpty() ? "" : graph.name()).ifPresent(stone -> {
            throw new StoreException("graph <" + stone.graph() + "> was withdrawn by " + stone.who() + " on "
                    + stone.when() + " (" + stone.why() + "); reinstate it before storing it again");
        });
    }
}
