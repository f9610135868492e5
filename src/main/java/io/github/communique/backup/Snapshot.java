// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The record of a store as it was at one moment, in a folder of its own inside the store's. Files that are only ever replaced are
 * linked, which takes no time; those that grow are copied. What can be made anew is left out.
 */
final class Snapshot implements AutoCloseable {

    private static final String FOLDER = "backup";
    private static final List<String> REPLACED_ONLY = List.of("graphs", "articles", "history/contents");

    private final Path folder;

    private Snapshot(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes one, beside those that others still read; nothing may be written to the store meanwhile. What killed programs
     * left behind goes.
     */
    static Snapshot of(Path store) throws IOException {
        Path all = store.resolve(FOLDER);
        deleteLeft(all);
        Snapshot snapshot = new Snapshot(begin(all));
        try {
            snapshot.take(store);
            return snapshot;
        } catch (IOException | RuntimeException e) {
            snapshot.close();
            throw e;
        }
    }

    private static Path begin(Path all) throws IOException {
        while (true) {
            Files.createDirectories(all);
            try {
                return Files.createTempDirectory(all, process());
            } catch (NoSuchFileException e) {
                // another backup ended just now and took the empty folder away
            }
        }
    }

    /** One program at a time has a store, so what another left behind is read by nobody. */
    private static void deleteLeft(Path all) throws IOException {
        if (Files.exists(all)) {
            try (Stream<Path> inside = Files.list(all)) {
                for (Path each : inside.toList()) {
                    if (!each.getFileName().toString().startsWith(process())) {
                        PathUtils.delete(each);
                    }
                }
            }
        }
    }

    /** In containers every program has the same number, so that the time when it began goes with it. */
    private static String process() {
        ProcessHandle self = ProcessHandle.current();
        return self.pid() + "-"
                + self.info().startInstant().map(Instant::toEpochMilli).orElse(0L) + "-";
    }

    private void take(Path store) throws IOException {
        try (Stream<Path> parts = Files.list(store)) {
            for (Path part :
                    parts.filter(each -> Belongings.hold(each.getFileName())).toList()) {
                for (Path file : files(part)) {
                    Path inside = store.relativize(file);
                    if (Belongings.hold(inside)) {
                        Path to = folder.resolve(inside);
                        Files.createDirectories(to.getParent());
                        put(inside, file, to);
                    }
                }
            }
        }
    }

    private static void put(Path inside, Path file, Path to) throws IOException {
        boolean released = inside.startsWith("releases") && inside.getNameCount() > 2;
        if (released || REPLACED_ONLY.stream().anyMatch(inside::startsWith)) {
            try {
                Files.createLink(to, file);
                return;
            } catch (UnsupportedOperationException | FileSystemException e) {
                // no links there, so it is copied
            }
        }
        Files.copy(file, to);
    }

    /** The files, by their place in the store, in order. */
    List<Path> files() throws IOException {
        return files(folder).stream().map(folder::relativize).toList();
    }

    Path file(Path inside) {
        return folder.resolve(inside);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        PathUtils.delete(folder);
        try {
            Files.deleteIfExists(folder.getParent());
        } catch (DirectoryNotEmptyException e) {
            // another backup is under way
        }
    }
}
