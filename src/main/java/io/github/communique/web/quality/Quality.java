// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What measuring the reader gave, by type of event.
 *
 * @param figures of all events first, then of each type
 */
public record Quality(List<OfType> figures) {

    private static final String FILE = "/quality/figures.tsv";

    /**
     * The figures of a type.
     *
     * @param type the name of its class; that of all events is Event
     * @param events that a careful reader found
     * @param precision the share of what was told that was right
     * @param recall the share of what the careful reader found that was told
     */
    public record OfType(String type, int events, double precision, double recall) {
        private static OfType of(String line) {
            String[] parts = line.split("\t");
            return new OfType(
                    parts[0], Integer.parseInt(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
        }
    }

    public Quality {
        figures = List.copyOf(figures);
    }

    /** What came of the last measurement, as it is packed with the program. */
    public static Quality load() {
        try (InputStream in = Quality.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path: build the program anew");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Quality(reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(OfType::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** Of all events together. */
    public OfType overall() {
        return figures.get(0);
    }

    /** All as a table for machines. */
    public String table() {
        StringBuilder table = new StringBuilder("type\tevents\tprecision\trecall\n");
        figures.forEach(one -> table.append(
                "%s\t%d\t%.2f\t%.2f\n".formatted(one.type(), one.events(), one.precision(), one.recall())));
        return table.toString();
    }

    /** Of one type; nothing if none of it was among the measured. */
    public Optional<OfType> of(String type) {
        return figures.stream().filter(one -> one.type().equals(type)).findFirst();
    }
}
