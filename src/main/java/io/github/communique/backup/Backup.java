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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * A store as one file, from which it can be brought back whole: its record, withdrawals, history, releases, kept texts,
 * quarantine and the state of what is watched. The database is made anew from them.
 *
 * @param file a ZIP
 */
public record Backup(Path file) {

    private static final String RESTORING = ".restoring";
    private static final String VERSION = "version";

    private record Taken(Snapshot snapshot, String version) {}

    /**
     * Writes the backup, whole or not at all. Who writes to the store waits while the moment is held, and not while the file
     * is written; readers do not wait.
     *
     * @param folder that of the store
     * @throws IOException if the file is there already or would lie in the store, or the disk refuses
     */
    public BackupContent write(Path folder, Tdb2Store store) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(file + " is there already; name another file");
        }
        refuseInside(folder);
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

    private void refuseInside(Path folder) throws IOException {
        Path into = file.toAbsolutePath().normalize().getParent();
        if (into == null || !Files.isDirectory(into)) {
            throw new IOException(file + " would lie in a folder that is not there; make it first");
        }
        if (into.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException(file + " would lie inside the store " + folder + "; name a file outside of it");
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
     * Brings the store back into a folder that is new or empty, as a volume that is mounted: every file is compared with its
     * digest, the database is made, and all of it is read once, before the folder is a store.
     *
     * @throws IOException if the folder holds something, or the backup is not whole; nothing is changed then
     */
    public BackupContent restore(Path folder) throws IOException {
        refuseFull(folder);
        Path begun = Files.exists(folder) ? folder.resolve(RESTORING) : beside(folder, "restoring");
        PathUtils.delete(begun);
        try (BagReader bag = new BagReader(file)) {
            Files.createDirectories(begun);
            BackupContent content = bag.unpack(begun.toAbsolutePath().normalize());
            check(begun, content);
            settle(begun, folder);
            return content;
        } finally {
            PathUtils.delete(begun);
        }
    }

    /** A folder that is there may be a volume, which cannot be replaced; it is a store when it has its version. */
    private static void settle(Path begun, Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.move(begun, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        try (Stream<Path> parts = Files.list(begun)) {
            for (Path part : parts.sorted(Comparator.comparing(each -> each.endsWith(VERSION)))
                    .toList()) {
                Files.move(part, folder.resolve(part.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private void check(Path folder, BackupContent content) throws IOException {
        try (Tdb2Store store = Tdb2Store.open(folder)) {
            String found = store.version().digest();
            List<String> faults = store.verify().faults();
            if (!found.equals(content.version()) || !faults.isEmpty()) {
                throw new IOException(file + " does not hold the data that it says, of version " + content.version()
                        + ": "
                        + Stream.concat(Stream.of("found is " + found), faults.stream())
                                .toList());
            }
        }
    }

    private static void refuseFull(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.anyMatch(each -> !each.endsWith(RESTORING))) {
                    throw new IOException(
                            folder + " holds something already; restore into a new or an empty folder, as "
                                    + folder.resolve("again"));
                }
            }
        }
    }

    private static Path beside(Path path, String what) {
        return path.resolveSibling("." + path.getFileName() + "." + what);
    }
}
