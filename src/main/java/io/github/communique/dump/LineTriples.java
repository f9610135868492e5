// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.jena.graph.Triple;

/** The triples of a file of N-Triples in their order, read some thousand at a time. */
final class LineTriples implements Iterator<Triple> {

    private static final int CHARACTERS_AT_ONCE = 1 << 20;

    private final BufferedReader lines;
    private final Queue<Triple> read = new ArrayDeque<>();

    LineTriples(BufferedReader lines) {
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        if (read.isEmpty()) {
            readSome();
        }
        return !read.isEmpty();
    }

    @Override
    public Triple next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.remove();
    }

    private void readSome() {
        StringBuilder some = new StringBuilder();
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                some.append(line).append('\n');
                if (some.length() > CHARACTERS_AT_ONCE) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Lines.read(some, read::add);
    }
}
