// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.publish.Held;
import io.github.communique.publish.Report;
import io.github.communique.web.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** What became of the articles and events that came into a store while this program held it. */
final class IntakeTally implements Supplier<List<Metric>> {

    private final Map<String, LongAdder> articles = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> events = new ConcurrentHashMap<>();

    List<Report> counted(List<Report> reports) {
        reports.forEach(report -> {
            add(articles, report.outcome().name().toLowerCase(Locale.ROOT), 1);
            add(events, "accepted", report.accepted());
            report.quarantined().forEach(held -> add(events, verdict(held), 1));
        });
        return reports;
    }

    private static String verdict(Held held) {
        return held.uncertain() ? "uncertain" : "refused";
    }

    private static void add(Map<String, LongAdder> counts, String what, int number) {
        counts.computeIfAbsent(what, any -> new LongAdder()).add(number);
    }

    @Override
    public List<Metric> get() {
        List<Metric> metrics = new ArrayList<>();
        new TreeMap<>(articles)
                .forEach((outcome, number) -> metrics.add(Metric.counter(
                        "communique_articles_total",
                        "Articles taken in, by outcome.",
                        "outcome=\"" + outcome + "\"",
                        number.sum())));
        new TreeMap<>(events)
                .forEach((verdict, number) -> metrics.add(Metric.counter(
                        "communique_events_total",
                        "Events of these articles, by what the gate said.",
                        "verdict=\"" + verdict + "\"",
                        number.sum())));
        return metrics;
    }
}
