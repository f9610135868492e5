// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Any number of lines, put in order without repeats; what does not fit in memory waits in files of its own. */
final class SortedLines implements Closeable {

    private record Head(String line, BufferedReader rest) {}

    private final int atOnce;
    private final TreeSet<String> some = new TreeSet<>();
    private final List<Path> runs = new ArrayList<>();

    /** @param atOnce how many lines are held in memory */
    SortedLines(int atOnce) {
        this.atOnce = atOnce;
    }

    void add(String line) {
        some.add(line);
        if (some.size() == atOnce) {
            setAside();
        }
    }

    private void setAside() {
        try {
            Path run = Files.createTempFile("communique-dump", ".lines");
            runs.add(run);
            Files.write(run, some);
            some.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forEach(Consumer<String> taker) throws IOException {
        if (runs.isEmpty()) {
            some.forEach(taker);
            return;
        }
        setAside();
        PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::line));
        try {
            for (Path run : runs) {
                next(Files.newBufferedReader(run), heads);
            }
            merge(heads, taker);
        } finally {
            for (Head head : heads) {
                head.rest().close();
            }
        }
    }

    private static void merge(PriorityQueue<Head> heads, Consumer<String> taker) throws IOException {
        String last = "";
        while (!heads.isEmpty()) {
            Head head = heads.poll();
            if (!head.line().equals(last)) {
                taker.accept(head.line());
                last = head.line();
            }
            next(head.rest(), heads);
        }
    }

    private static void next(BufferedReader run, PriorityQueue<Head> heads) throws IOException {
        String line = run.readLine();
        if (line == null) {
            run.close();
        } else {
            heads.add(new Head(line, run));
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }
}
