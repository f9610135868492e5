// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the confidence of a language model is worth: how many of its events were right, by how sure it said to be.
 *
 * @param steps by the confidence that was told, each once
 */
public record Calibration(List<Step> steps) {

    private static final String HEAD = "told\tevents\tright";
    private static final int PLACES = 2;

    /**
     * The events of one confidence.
     *
     * @param told the confidence, to one place
     * @param events how many there were
     * @param right how many of them were right
     */
    public record Step(BigDecimal told, long events, long right) {

        /** The share that was right; where there were few, nearer to one half. */
        BigDecimal worth() {
            return BigDecimal.valueOf(right + 1).divide(BigDecimal.valueOf(events + 2), PLACES, RoundingMode.HALF_UP);
        }
    }

    public Calibration {
        steps = List.copyOf(steps);
    }

    /** Where nothing is known, so that each is worth what it says. */
    public static Calibration none() {
        return new Calibration(List.of());
    }

    /** The same with one event more. */
    public Calibration with(BigDecimal told, boolean right) {
        BigDecimal step = told.setScale(1, RoundingMode.HALF_UP);
        Step known = steps.stream()
                .filter(other -> other.told().equals(step))
                .findFirst()
                .orElse(new Step(step, 0, 0));
        List<Step> all = new ArrayList<>(steps);
        all.remove(known);
        all.add(new Step(step, known.events() + 1, known.right() + (right ? 1 : 0)));
        all.sort(Comparator.comparing(Step::told));
        return new Calibration(all);
    }

    /** What a confidence is worth: as much as the nearest that was told. */
    BigDecimal worth(BigDecimal told) {
        Optional<Step> nearest = steps.stream()
                .min(Comparator.comparing(step -> step.told().subtract(told).abs()));
        return nearest.map(Step::worth).orElse(told);
    }

    /** As a table, its columns parted by tabs. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        steps.forEach(step -> lines.add(step.told() + "\t" + step.events() + "\t" + step.right()));
        return lines;
    }

    /**
     * Reads {@link #lines()} from a file.
     *
     * @throws IOException if there is no such table; the message says where it is wrong
     */
    public static Calibration read(Path file) throws IOException {
        List<Step> steps = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int at = 0; at < lines.size(); at++) {
            String[] part = lines.get(at).split("\t", -1);
            if (at == 0 ? !lines.get(0).equals(HEAD) : !lines.get(at).matches("[01]\\.\\d\t\\d{1,9}\t\\d{1,9}")) {
                throw new IOException(file + ", line " + (at + 1) + " is no line of such a table; make one with:"
                        + " communique learn GOLD_DIR --answers DIR");
            }
            if (at > 0) {
                steps.add(new Step(new BigDecimal(part[0]), Long.parseLong(part[1]), Long.parseLong(part[2])));
            }
        }
        return new Calibration(steps);
    }
}
