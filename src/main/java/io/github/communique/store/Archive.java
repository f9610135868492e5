// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The record from which a database can always be rebuilt: each graph's canonical lines, the tombstones, the version.
 *
 * <p>A change goes in by two steps around the database's own commit: {@link #stage} makes it certain that the change will
 * happen, {@link #settle} makes it the record. Whoever finds a {@link #pending} change does the whole step again.
 */
sealed interface Archive permits FolderArchive, MemoryArchive {

    /** The lines of a graph; none if there is no such graph. */
    byte[] lines(String name);

    /** All graphs, each read when it is asked for. */
    Stream<Supplier<CanonicalGraph>> graphs();

    /** All tombstones. */
    List<Tombstone> withdrawals();

    /** The version of what is recorded. */
    Version version();

    /** The version that follows from the graphs and tombstones, as if none were recorded. */
    default Version counted(Instant modified) {
        Stream<byte[]> graphs = graphs().map(graph -> graph.get().lines());
        Stream<byte[]> tombs = withdrawals().stream().map(Tombstone::content);
        return Version.NONE.changed(List.of(), Stream.concat(graphs, tombs)::iterator, modified);
    }

    /** What there was before, step by step. */
    RevisionJournal journal();

    /** Writes a change down, whole or not at all. */
    void stage(Change change);

    /** The change that is staged and not settled. */
    Optional<Change> pending();

    /** Makes the staged change the record. */
    void settle();

    /** Forgets the staged change. */
    void discard();
}
