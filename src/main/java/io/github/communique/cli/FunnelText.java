// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.evaluation.FunnelFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of all that was found, as lines to read: two for each type of event. */
record FunnelText(String title, List<FunnelFigures> types) {

    @Override
    public String toString() {
        return "funnel: " + title + "\n" + types.stream().map(FunnelText::lines).collect(Collectors.joining());
    }

    private static String lines(FunnelFigures type) {
        return String.format(
                        Locale.ROOT,
                        "  %-18s matched %3d told %3d right %3d  refused %s\n",
                        type.type(),
                        type.matched(),
                        type.told(),
                        type.right(),
                        counts(type.refused()))
                + (type.lost().isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, "  %-18s %s\n", "", "missed " + counts(type.lost())));
    }

    /** The most frequent first. */
    private static String counts(Map<String, Integer> counts) {
        int sum = counts.values().stream().mapToInt(count -> count).sum();
        String parts = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "0" : sum + ": " + parts;
    }
}
