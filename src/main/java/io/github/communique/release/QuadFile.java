// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

/** Reads a dump of N-Quads graph by graph, as they stand there: by name. */
final class QuadFile implements Closeable {

    private final BufferedReader reader;
    private Optional<String> ahead;

    QuadFile(Path file) throws IOException {
        reader = Files.newBufferedReader(file);
        ahead = line();
    }

    /** The next graph; empty at the end. */
    Optional<GraphLines> next() {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        String name = graph(ahead.get());
        TreeSet<String> lines = new TreeSet<>();
        while (ahead.filter(line -> graph(line).equals(name)).isPresent()) {
            lines.add(ahead.get());
            ahead = line();
        }
        return Optional.of(new GraphLines(name, lines));
    }

    /** The name of the graph ends the line, and no IRI holds an angle bracket. */
    private static String graph(String line) {
        return line.substring(line.lastIndexOf('<'), line.lastIndexOf('>') + 1);
    }

    private Optional<String> line() {
        try {
            String line = reader.readLine();
            while (line != null && (line.isEmpty() || line.startsWith("#"))) {
                line = reader.readLine();
            }
            return Optional.ofNullable(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
