// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What memory a server took, look by look. */
final class SoakMemory {

    private final List<SoakServer.Look> looks = new CopyOnWriteArrayList<>();

    boolean add(SoakServer.Look look) {
        return looks.add(look);
    }

    /** How many times what lives in the second quarter lives in the last: medians, as one look may fall into much work. */
    double growth() {
        return median(3) / median(1);
    }

    /** In a sentence. */
    String told() {
        return String.format(
                Locale.ROOT,
                "lives in the heap, MB, median by quarter: %.1f, %.1f, %.1f, %.1f; slope after the first quarter %.2f MB an hour;"
                        + " all memory %.0f to %.0f MB, slope %.1f MB an hour",
                median(0),
                median(1),
                median(2),
                median(3),
                slope(SoakServer.Look::live),
                looks.stream().mapToDouble(SoakServer.Look::resident).min().orElse(0),
                looks.stream().mapToDouble(SoakServer.Look::resident).max().orElse(0),
                slope(SoakServer.Look::resident));
    }

    String csv() {
        return looks.stream()
                .map(look -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f,%.1f,%d,%d%n",
                        look.minute(),
                        look.live(),
                        look.resident(),
                        look.threads(),
                        look.files()))
                .collect(Collectors.joining(
                        "", String.format("minute,live megabytes,resident megabytes,threads,open files%n"), ""));
    }

    private List<SoakServer.Look> quarter(int at) {
        return looks.subList(looks.size() * at / 4, looks.size() * (at + 1) / 4);
    }

    private double median(int quarter) {
        List<Double> live =
                quarter(quarter).stream().map(SoakServer.Look::live).sorted().toList();
        return live.get(live.size() / 2);
    }

    /** By least squares over what comes after the first quarter, in an hour. */
    private double slope(ToDoubleFunction<SoakServer.Look> value) {
        List<SoakServer.Look> settled = looks.subList(looks.size() / 4, looks.size());
        double middle =
                settled.stream().mapToDouble(SoakServer.Look::minute).average().orElse(0);
        double above = settled.stream()
                .mapToDouble(look -> (look.minute() - middle) * value.applyAsDouble(look))
                .sum();
        double below = settled.stream()
                .mapToDouble(look -> (look.minute() - middle) * (look.minute() - middle))
                .sum();
        return 60 * above / below;
    }
}
