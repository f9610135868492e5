// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;

/** A store in a folder: {@code tdb2/} is the database, and what {@link FolderArchive} keeps is the record. */
record FolderBackend(Path folder, FolderLock lock, Archive archive, Database database) implements Backend {

    private static final String DATABASE = "tdb2";
    private static final String NEW_DATABASE = "tdb2-new";
    private static final Set<String> OURS = Set.of(
            "articles",
            "backup",
            "lock",
            "door",
            "base",
            "version",
            "withdrawn.tsv",
            "graphs",
            "history",
            "staging",
            "pending",
            "tdb2",
            "tdb2-new",
            "dumps",
            "quarantine",
            "releases",
            "remote",
            "text",
            "watch");

    static Backend open(Path folder, Clock clock) {
        refuseOthers(folder);
        FolderLock lock = FolderLock.on(Durable.folder(folder));
        try {
            Archive archive = new FolderArchive(folder, clock);
            if (!Files.exists(folder.resolve(DATABASE))) {
                Durable.move(build(folder, archive), folder.resolve(DATABASE));
            }
            return new FolderBackend(folder, lock, archive, connect(folder));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    static Database connect(Path folder) {
        try {
            return Database.at(Location.create(folder.resolve(DATABASE)));
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreException(
                    "the database " + folder.resolve(DATABASE) + " is damaged (" + e.getMessage()
                            + "); delete that folder and open the store again: it is built anew from "
                            + folder.resolve("graphs"),
                    e);
        }
    }

    /** A folder that holds other people's things is never taken for a store. */
    private static void refuseOthers(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StoreException(folder + " is a file; a store is a folder: name a new one or an empty one");
        }
        List<String> strangers = strangers(folder);
        if (!Files.exists(folder.resolve("version")) && !strangers.isEmpty()) {
            throw new StoreException(folder + " is not a store: it holds " + strangers.get(0)
                    + " and no version file; name a store, or a new or empty folder");
        }
    }

    private static List<String> strangers(Path folder) {
        return Durable.doing("read", folder, () -> {
            if (!Files.exists(folder)) {
                return List.of();
            }
            try (Stream<Path> inside = Files.list(folder)) {
                return inside.map(path -> path.getFileName().toString())
                        .filter(name -> !OURS.contains(name))
                        .sorted()
                        .toList();
            }
        });
    }

    /** Makes a database from the record under another name, so that one that is half done is never taken for whole. */
    private static Path build(Path folder, Archive archive) {
        Path made = folder.resolve(NEW_DATABASE);
        Durable.delete(made);
        Database database = Database.at(Location.create(Durable.folder(made)));
        try {
            Difference.settle(database, archive.graphs().map(Supplier::get).iterator());
        } finally {
            database.close();
        }
        return made;
    }

    @Override
    public void mend(Change failed) {
        Difference.settle(
                database,
                failed.graphs().stream()
                        .map(graph -> CanonicalGraph.parse(graph.name(), archive.lines(graph.name())))
                        .toList());
    }

    @Override
    public void rebuild() {
        Path made = build(folder, archive);
        database.exchange(() -> {
            Durable.delete(folder.resolve(DATABASE));
            Durable.move(made, folder.resolve(DATABASE));
        });
    }

    @Override
    public void close() {
        database.close();
        lock.close();
    }
}
