// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.backup;

import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * A store as one file, from which it can be brought back whole: its record, withdrawals, history, releases, kept texts,
 * quarantine and the state of what is watched. The database is made anew from them.
 *
 * @param file a ZIP
 */
public record Backup(Path file) {

    private record Taken(Snapshot snapshot, String version) {}

    /**
     * Writes the backup, whole or not at all. Who writes to the store waits while the moment is held, and not while the file
     * is written; readers do not wait.
     *
     * @param folder that of the store
     * @throws IOException if the file is there already, or the disk refuses
     */
    public BackupContent write(Path folder, Tdb2Store store) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(file + " is there already; name another file");
        }
        Path begun = beside(file, "begun");
        Taken taken = taken(folder, store);
        try (Snapshot snapshot = taken.snapshot();
                FileChannel channel = FileChannel.open(
                        begun,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            BackupContent content = write(snapshot, taken.version(), Channels.newOutputStream(channel));
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
            return content;
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private static Taken taken(Path folder, Tdb2Store store) throws IOException {
        try {
            return store.whileStill(version -> {
                try {
                    return new Taken(Snapshot.of(folder), version.digest());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static BackupContent write(Snapshot snapshot, String version, OutputStream out) throws IOException {
        try (BagWriter bag = new BagWriter(out)) {
            for (Path inside : snapshot.files()) {
                bag.add(inside.toString().replace('\\', '/'), snapshot.file(inside));
            }
            return bag.end(version);
        }
    }

    /**
     * Brings the store back into a folder that is new or empty: every file is compared with its digest, the database is made,
     * and all of it is read once, before the folder has its name.
     *
     * @throws IOException if the folder holds something, or the backup is not whole; nothing is changed then
     */
    public BackupContent restore(Path folder) throws IOException {
        refuseFull(folder);
        Path begun = beside(folder, "restoring");
        Snapshot.delete(begun);
        try (BagReader bag = new BagReader(file)) {
            Files.createDirectories(begun);
            BackupContent content = bag.unpack(begun.toAbsolutePath().normalize());
            check(begun, content);
            Files.deleteIfExists(folder);
            Files.move(begun, folder, StandardCopyOption.ATOMIC_MOVE);
            return content;
        } finally {
            Snapshot.delete(begun);
        }
    }

    private void check(Path folder, BackupContent content) throws IOException {
        try (Tdb2Store store = Tdb2Store.open(folder)) {
            String found = store.version().digest();
            if (!found.equals(content.version()) || !store.verify().faults().isEmpty()) {
                throw new IOException(file + " does not hold the data that it says, of version " + content.version()
                        + ": "
                        + Stream.concat(Stream.of("found is " + found), store.verify().faults().stream())
                                .toList());
            }
        }
    }

    private static void refuseFull(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new IOException(
                            folder + " holds something already; restore into a new or an empty folder, then move it");
                }
            }
        }
    }

    private static Path beside(Path path, String what) {
        return path.resolveSibling("." + path.getFileName() + "." + what);
    }
}
