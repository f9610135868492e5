// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.quality;

import io.github.communique.ontology.Lex;
import io.github.communique.view.EventReport;
import io.github.communique.view.EventView;
import java.util.Arrays;
import java.util.List;

/**
 * What each reader told of the events that are served.
 *
 * @param figures of each reader that told any
 */
public record ReaderFigures(List<OfReader> figures) {

    /** Who may find an event. */
    public enum Reader {
        /** The program itself. */
        RULES("rules", "The built-in reader"),
        /** A language model. */
        LLM("llm", "A language model"),
        /** Each of them. */
        BOTH("both", "Both of them");

        private final String key;
        private final String label;

        Reader(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /** As the command line calls it. */
        public String key() {
            return key;
        }

        /** In words. */
        public String label() {
            return label;
        }

        private static Reader of(EventReport report) {
            return switch (report.rule()) {
                case Lex.LANGUAGE_MODEL -> LLM;
                case Lex.BOTH_READERS -> BOTH;
                default -> RULES;
            };
        }
    }

    /**
     * The figures of a reader.
     *
     * @param reader who
     * @param events how many it told, each article for itself
     * @param confidence how sure of them it is in the mean
     * @param seconded how many of them another article tells as well
     */
    public record OfReader(Reader reader, long events, double confidence, long seconded) {}

    public ReaderFigures {
        figures = List.copyOf(figures);
    }

    /** Of all that is told of some events. */
    public static ReaderFigures of(List<EventView> events) {
        return new ReaderFigures(Arrays.stream(Reader.values())
                .map(reader -> of(reader, events))
                .filter(one -> one.events() > 0)
                .toList());
    }

    private static OfReader of(Reader reader, List<EventView> events) {
        List<Double> sure = events.stream()
                .flatMap(event -> event.reports().stream())
                .filter(report -> Reader.of(report) == reader)
                .map(EventReport::confidence)
                .toList();
        long seconded = events.stream()
                .filter(event -> articles(event) > 1)
                .flatMap(event -> event.reports().stream())
                .filter(report -> Reader.of(report) == reader)
                .count();
        double mean = sure.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new OfReader(reader, sure.size(), mean, seconded);
    }

    private static long articles(EventView event) {
        return event.reports().stream().map(EventReport::graph).distinct().count();
    }

    /** All as a table for machines. */
    public String table() {
        StringBuilder table = new StringBuilder("reader\tevents\tconfidence\tseconded\n");
        figures.forEach(one -> table.append(
                "%s\t%d\t%.2f\t%d\n".formatted(one.reader().key(), one.events(), one.confidence(), one.seconded())));
        return table.toString();
    }
}
