// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found and what became of it, in a file to which a line is added for each step: a run that was stopped goes on
 * where it was. A line that was cut off counts as never written.
 */
public final class Journal implements AutoCloseable {

    private static final String FILE = "journal.tsv";

    private final Path file;
    private final FileChannel lock;
    private final Map<String, Item> items = new LinkedHashMap<>();

    private Journal(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Opens the journal in a folder, or begins one there.
     *
     * @throws IOException if another program has it open, or the disk refuses
     */
    public static Journal in(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve(FILE);
        FileChannel lock =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Journal journal = new Journal(file, lock);
        try {
            if (!taken(lock)) {
                throw new IOException("another program is watching already, as " + folder + " tells; stop it first");
            }
            journal.read();
            return journal;
        } catch (IOException | RuntimeException refused) {
            lock.close(); // else nobody could watch again while this program runs
            throw refused;
        }
    }

    private void read() throws IOException {
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                Item.parse(line).ifPresent(item -> items.put(item.name(), item));
            }
            shorten();
        }
    }

    private static boolean taken(FileChannel lock) throws IOException {
        try {
            FileLock held = lock.tryLock();
            return held != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    /** Writes the last line of each item alone. */
    private void shorten() throws IOException {
        Path made = file.resolveSibling("." + FILE);
        Files.write(made, items.values().stream().map(Item::line).toList());
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<Item> item(String name) {
        return Optional.ofNullable(items.get(name));
    }

    List<Item> items() {
        return List.copyOf(items.values());
    }

    /** What may be had now, one of each server after the other, so that their pauses fall together. */
    List<Item> waiting(Instant now) {
        Map<String, Integer> turns = new HashMap<>();
        return items().stream()
                .filter(item ->
                        item.state() == Item.State.WANTED && !item.next().isAfter(now))
                .map(item -> Map.entry(turns.merge(server(item), 1, Integer::sum), item))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String server(Item item) {
        return item.name().replaceFirst("(?i)^(https?://[^/]*).*", "$1");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    void note(Item item) throws IOException {
        if (item.equals(items.put(item.name(), item))) {
            return; // what stays as it was would make the file longer at each look
        }
        Files.write(file, List.of(item.line()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
