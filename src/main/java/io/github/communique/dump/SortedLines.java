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
public final class SortedLines implements Closeable {

    private record Head(String line, BufferedReader rest) {}

    private final int atOnce;
    private final Comparator<String> order;
    private final TreeSet<String> some;
    private final List<Path> runs = new ArrayList<>();

    /** In the natural order of texts; see {@link #SortedLines(int, Comparator)}. */
    SortedLines(int atOnce) {
        this(atOnce, Comparator.naturalOrder());
    }

    /**
     * No lines yet.
     *
     * @param atOnce how many lines are held in memory
     * @param order of the lines
     */
    public SortedLines(int atOnce, Comparator<String> order) {
        this.atOnce = atOnce;
        this.order = order;
        some = new TreeSet<>(order);
    }

    /** Takes one more line. */
    public void add(String line) {
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

    /** Gives the lines in order, each once. */
    public void forEach(Consumer<String> taker) throws IOException {
        if (runs.isEmpty()) {
            some.forEach(taker);
            return;
        }
        setAside();
        PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::line, order));
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
