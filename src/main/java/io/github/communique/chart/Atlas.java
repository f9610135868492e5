// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The countries of the world on a plane.
 *
 * @param shapes of their lands, as paths, by ISO 3166-1 code; under no code what has none
 * @param points one on the main land of each, by ISO 3166-1 code
 */
record Atlas(Map<String, String> shapes, Map<String, Point> points) {

    static final int WIDTH = 960;
    static final int HEIGHT = 440;

    private static final String FILE = "/chart/world.tsv";

    /** A point of the plane. */
    record Point(double x, double y) {}

    /** The atlas that is packed with the program. */
    static Atlas load() {
        try (InputStream in = Atlas.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path: build the program anew");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of(reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static Atlas of(List<String> lines) {
        Map<String, String> shapes = new TreeMap<>();
        Map<String, Point> points = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (!parts[2].isEmpty()) {
                shapes.put(parts[0], parts[2]);
            }
            if (!parts[1].isEmpty()) {
                String[] numbers = parts[1].split(" ");
                points.put(parts[0], new Point(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
            }
        }
        return new Atlas(Collections.unmodifiableMap(shapes), Map.copyOf(points));
    }
}
