// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.Quad;

/** The data as lines of N-Triples, which name no graph: of what articles disagree on, the {@link FirstTelling}. */
final class FlatLines implements Closeable {

    private static final String MARK = "\t";
    private static final Pattern LANGUAGE = Pattern.compile("\"@([A-Za-z0-9-]+) \\.$");

    private final SortedLines lines;

    /** A statement of one graph. */
    private record Line(String triple, String graph) implements FirstTelling.Told {

        static Line of(String sorted) {
            int mark = sorted.indexOf(MARK);
            return new Line(sorted.substring(0, mark), sorted.substring(mark + 1));
        }

        String subject() {
            return triple.substring(0, triple.indexOf(' '));
        }

        @Override
        public String predicate() {
            int start = triple.indexOf(' ') + 1;
            return triple.substring(start, triple.indexOf(' ', start));
        }

        @Override
        public String language() {
            Matcher language = LANGUAGE.matcher(triple);
            return language.find() ? language.group(1) : "";
        }
    }

    /** @param atOnce how many lines are held in memory */
    FlatLines(int atOnce) {
        lines = new SortedLines(atOnce);
    }

    void add(Quad quad) {
        lines.add(Lines.of(quad.asTriple()) + MARK + quad.getGraph());
    }

    /** Gives the lines in order, each once. */
    void forEach(Consumer<String> taker) throws IOException {
        List<Line> block = new ArrayList<>();
        lines.forEach(sorted -> {
            Line line = Line.of(sorted);
            if (!block.isEmpty() && !block.get(0).subject().equals(line.subject())) {
                flat(block).forEach(taker);
                block.clear();
            }
            block.add(line);
        });
        flat(block).forEach(taker);
    }

    private static List<String> flat(List<Line> block) {
        return FirstTelling.of(block).stream()
                .map(Line::triple)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
