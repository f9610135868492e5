// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import io.github.communique.gate.Gate;
import io.github.communique.ontology.Dip;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * The data as lines of N-Triples, which name no graph. Articles may disagree on a thing: where it may have one value alone it
 * has that of the first graph that tells one, in the order of their names, and an event is as the first article reports it.
 */
final class FlatLines implements Closeable {

    private static final String MARK = "\t";
    private static final Pattern LANGUAGE = Pattern.compile("\"(@[A-Za-z0-9-]+) \\.$");
    private static final String REPORTED_IN = NodeFmtLib.strNT(Dip.reportedIn);

    private static final Set<String> SINGLE = names(Gate.singleValue());
    private static final Set<String> SINGLE_IN_A_LANGUAGE = names(Gate.singleInALanguage());

    private final SortedLines lines;

    /** A statement of one graph. */
    private record Line(String triple, String graph) {

        static Line of(String sorted) {
            int mark = sorted.indexOf(MARK);
            return new Line(sorted.substring(0, mark), sorted.substring(mark + 1));
        }

        String subject() {
            return triple.substring(0, triple.indexOf(' '));
        }

        String predicate() {
            int start = triple.indexOf(' ') + 1;
            return triple.substring(start, triple.indexOf(' ', start));
        }

        String language() {
            Matcher language = LANGUAGE.matcher(triple);
            return language.find() ? language.group(1) : "";
        }
    }

    /** @param atOnce how many lines are held in memory */
    FlatLines(int atOnce) {
        lines = new SortedLines(atOnce);
    }

    private static Set<String> names(Set<Node> nodes) {
        return nodes.stream().map(NodeFmtLib::strNT).collect(Collectors.toSet());
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

    private List<String> flat(List<Line> block) {
        List<String> reports = block.stream()
                .filter(line -> line.predicate().equals(REPORTED_IN))
                .map(Line::graph)
                .sorted()
                .toList();
        Map<String, String> first = new HashMap<>();
        List<Line> kept = block.stream()
                .filter(line -> reports.indexOf(line.graph()) <= 0)
                .sorted(Comparator.comparing(Line::graph))
                .toList();
        return kept.stream()
                .filter(line -> place(line)
                        .map(place -> first.computeIfAbsent(place, any -> line.graph()))
                        .filter(graph -> !graph.equals(line.graph()))
                        .isEmpty())
                .map(Line::triple)
                .distinct()
                .sorted()
                .toList();
    }

    /** What may have one value: the predicate, or the predicate in a language; empty where any number may stand. */
    private Optional<String> place(Line line) {
        String predicate = line.predicate();
        if (SINGLE.contains(predicate)) {
            return Optional.of(predicate);
        }
        return SINGLE_IN_A_LANGUAGE.contains(predicate)
                ? Optional.of(line.language())
                        .filter(language -> !language.isEmpty())
                        .map(predicate::concat)
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
