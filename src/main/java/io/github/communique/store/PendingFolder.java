// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A change written down beside the record.
 *
 * <p>It is written under {@code staging/} and happens at the moment that folder is renamed to {@code pending/}: if the
 * program dies before, the change never was; if it dies after, the next opening finds it and does the rest. Its files
 * leave for the record only after the database has committed, so what is missing in it is in the database already; the
 * version leaves last, and without it the rest is worth nothing.
 */
final class PendingFolder {

    private static final String GRAPHS = "graphs";
    private static final String GONE = "gone";
    private static final String CONTENTS = "contents";
    private static final String REVISIONS = "revisions";
    private static final String LOST = "lost";

    private final Path staging;
    private final Path pending;

    PendingFolder(Path root) {
        staging = root.resolve("staging");
        pending = root.resolve("pending");
    }

    void stage(Change change) {
        clear();
        Path graphs = Durable.folder(staging.resolve(GRAPHS));
        Durable.write(change.graphs().stream()
                .filter(graph -> !graph.isEmpty())
                .collect(Collectors.toMap(
                        graph -> graphs.resolve(FolderArchive.file(graph.name())), CanonicalGraph::lines)));
        Durable.writeLines(staging.resolve(GONE), gone(change));
        Durable.writeLines(
                staging.resolve(FolderArchive.WITHDRAWN),
                change.withdrawals().stream().map(Tombstone::line).toList());
        Durable.writeLines(
                staging.resolve(FolderArchive.VERSION), List.of(change.version().line()));
        minutes(change);
        Durable.sync(graphs);
        Durable.sync(staging);
        Durable.move(staging, pending);
        Durable.sync(pending.toAbsolutePath().getParent());
    }

    private void minutes(Change change) {
        Path contents = Durable.folder(staging.resolve(CONTENTS));
        Set<String> noted = change.entries().stream().map(JournalEntry::content).collect(Collectors.toSet());
        Map<Path, byte[]> files = new HashMap<>();
        for (CanonicalGraph graph : change.graphs()) {
            String content = DigestUtils.sha256Hex(graph.lines());
            if (!graph.isEmpty() && noted.contains(content)) {
                files.put(contents.resolve(ContentFolder.file(content)), ContentFolder.packed(graph.lines()));
            }
        }
        Durable.write(files);
        Durable.writeLines(
                staging.resolve(REVISIONS),
                change.entries().stream().map(JournalEntry::line).toList());
        Durable.writeLines(
                staging.resolve(LOST), change.losses().stream().map(Loss::line).toList());
        Durable.sync(contents);
    }

    private static List<String> gone(Change change) {
        return change.graphs().stream()
                .filter(CanonicalGraph::isEmpty)
                .map(CanonicalGraph::name)
                .toList();
    }

    Optional<Change> change() {
        return Files.exists(version()) ? Optional.of(read()) : Optional.empty();
    }

    private Change read() {
        List<CanonicalGraph> graphs = new ArrayList<>();
        files().forEach(file -> graphs.add(FolderArchive.read(file)));
        gone().forEach(name -> graphs.add(CanonicalGraph.empty(name)));
        return new Change(
                graphs, FolderArchive.withdrawals(withdrawn()), FolderArchive.version(version()), entries(), losses());
    }

    List<Path> files() {
        return Durable.files(pending.resolve(GRAPHS));
    }

    List<String> gone() {
        return Durable.readLines(pending.resolve(GONE));
    }

    List<Path> contents() {
        return Durable.files(pending.resolve(CONTENTS));
    }

    List<JournalEntry> entries() {
        return Durable.readLines(pending.resolve(REVISIONS)).stream()
                .map(JournalEntry::parse)
                .toList();
    }

    List<Loss> losses() {
        return Durable.readLines(pending.resolve(LOST)).stream()
                .map(Loss::parse)
                .toList();
    }

    Path withdrawn() {
        return pending.resolve(FolderArchive.WITHDRAWN);
    }

    Path version() {
        return pending.resolve(FolderArchive.VERSION);
    }

    /** Takes the change back, in one step. */
    void discard() {
        Durable.delete(staging);
        Durable.move(pending, staging);
        Durable.delete(staging);
    }

    /** Deletes what is left of former changes. */
    void clear() {
        Durable.delete(staging);
        Durable.delete(pending);
    }
}
