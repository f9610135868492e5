// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The record as files beside the database:
 *
 * <pre>
 * graphs/ab/abcd….nq   one graph: N-Quads, sorted; the file is named by the SHA-256 of the graph's name
 * withdrawn.tsv        the tombstones: time, graph, who, why
 * history/             the journal, see {@link FolderJournal}
 * version              digest and time of the last change
 * </pre>
 */
final class FolderArchive implements Archive {

    static final String WITHDRAWN = "withdrawn.tsv";
    static final String VERSION = "version";
    private static final String GRAPHS = "graphs";

    private final Path root;
    private final PendingFolder next;
    private final FolderJournal journal;

    /** Opens the record in a folder, or begins one there; a version that is missing is counted anew. */
    FolderArchive(Path root, Clock clock) {
        this.root = root;
        next = new PendingFolder(root);
        journal = new FolderJournal(root);
        Durable.folder(root.resolve(GRAPHS));
        if (next.change().isEmpty() && !Files.exists(root.resolve(VERSION))) {
            Durable.writeLines(
                    root.resolve(VERSION), List.of(counted(clock.instant()).line()));
        }
    }

    @Override
    public byte[] lines(String name) {
        return Durable.read(settled(file(name)));
    }

    @Override
    public Stream<Supplier<CanonicalGraph>> graphs() {
        return Durable.files(root.resolve(GRAPHS)).stream().map(file -> () -> read(file));
    }

    @Override
    public List<Tombstone> withdrawals() {
        return withdrawals(root.resolve(WITHDRAWN));
    }

    @Override
    public Version version() {
        return version(root.resolve(VERSION));
    }

    @Override
    public RevisionJournal journal() {
        return journal;
    }

    @Override
    public void stage(Change change) {
        next.stage(change);
    }

    @Override
    public Optional<Change> pending() {
        return next.change();
    }

    @Override
    public void discard() {
        next.discard();
    }

    @Override
    public void settle() {
        next.files()
                .forEach(file -> Durable.move(file, settled(file.getFileName().toString())));
        next.gone().forEach(name -> Durable.delete(settled(file(name))));
        journal.settle(next);
        Durable.write(root.resolve("new-" + WITHDRAWN), Durable.read(next.withdrawn()));
        Durable.move(root.resolve("new-" + WITHDRAWN), root.resolve(WITHDRAWN));
        Durable.sync(root);
        Durable.move(next.version(), root.resolve(VERSION));
        Durable.sync(root);
        next.clear();
    }

    static String file(String graph) {
        return DigestUtils.sha256Hex(graph) + ".nq";
    }

    /** Reads a graph whose name stands in its lines. */
    static CanonicalGraph read(Path file) {
        CanonicalGraph read = CanonicalGraph.parse(file.toString(), Durable.read(file));
        String name = read.quads().stream()
                .map(quad -> quad.getGraph().toString())
                .filter(graph -> file(graph).equals(file.getFileName().toString()))
                .findFirst()
                .orElseThrow(
                        () -> new StoreException(file + " does not hold the graph that its name says; delete it if it"
                                + " is no part of the store, else bring it back from a copy"));
        return new CanonicalGraph(name, read.quads(), read.lines());
    }

    static List<Tombstone> withdrawals(Path file) {
        return Durable.readLines(file).stream().map(Tombstone::parse).toList();
    }

    static Version version(Path file) {
        try {
            return Version.parse(Durable.readLines(file).get(0));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
            throw new StoreException(
                    file + " is damaged; delete it together with the folder tdb2 beside it, and both are"
                            + " made anew from the graphs",
                    e);
        }
    }

    private Path settled(String file) {
        return root.resolve(GRAPHS).resolve(file.substring(0, 2)).resolve(file);
    }
}
