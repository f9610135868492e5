// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The record of a store as it was at one moment, in a folder inside the store's. Files that are only ever replaced are
 * linked, which takes no time; those that grow are copied. What can be made anew is left out.
 */
final class Snapshot implements AutoCloseable {

    private static final String FOLDER = "backup";
    private static final Set<String> MADE_ANEW =
            Set.of(FOLDER, "tdb2", "tdb2-new", "text", "dumps", "staging", "lock", "door");
    private static final List<String> REPLACED_ONLY = List.of("graphs", "articles", "history/contents");

    private final Path folder;

    private Snapshot(Path folder) {
        this.folder = folder;
    }

    /** Takes one; nothing may be written to the store meanwhile. */
    static Snapshot of(Path store) throws IOException {
        Path made = store.resolve(FOLDER);
        delete(made);
        Files.createDirectories(made);
        try (Stream<Path> inside = Files.list(store)) {
            for (Path part : inside.filter(Snapshot::kept).toList()) {
                take(store, part, made);
            }
        }
        return new Snapshot(made);
    }

    /** Hidden files are drafts of what is being written. */
    private static boolean kept(Path part) {
        String name = part.getFileName().toString();
        return !name.startsWith(".") && !MADE_ANEW.contains(name);
    }

    private static void take(Path store, Path part, Path made) throws IOException {
        for (Path file : files(part)) {
            Path inside = store.relativize(file);
            if (!draft(inside) && !database(inside)) {
                Path to = made.resolve(inside);
                Files.createDirectories(to.getParent());
                put(inside, file, to);
            }
        }
    }

    private static void put(Path inside, Path file, Path to) throws IOException {
        boolean released = inside.startsWith("releases") && inside.getNameCount() > 2;
        if (released || REPLACED_ONLY.stream().anyMatch(inside::startsWith)) {
            try {
                Files.createLink(to, file);
                return;
            } catch (UnsupportedOperationException noLinks) {
                // copied below
            }
        }
        Files.copy(file, to);
    }

    private static boolean draft(Path inside) {
        for (Path name : inside) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return inside.endsWith("lock");
    }

    /** A release is served from a database that is made from its files. */
    private static boolean database(Path inside) {
        return inside.startsWith("releases")
                && inside.getNameCount() > 2
                && inside.getName(2).toString().equals("store");
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

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }
}
