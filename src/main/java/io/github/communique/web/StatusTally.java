// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How often each route has answered with each status, and how long that took. */
final class StatusTally implements Supplier<List<Metric>> {

    private static final double NANOSECONDS = 1e9;

    private final Map<Count, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> times = new ConcurrentHashMap<>();
    private final LongAdder ready = new LongAdder();

    /** What is counted together. */
    record Count(String route, int status) implements Comparable<Count> {
        @Override
        public int compareTo(Count other) {
            int byRoute = route.compareTo(other.route);
            return byRoute != 0 ? byRoute : Integer.compare(status, other.status);
        }
    }

    void add(String route, int status, Duration took) {
        counts.computeIfAbsent(new Count(route, status), count -> new LongAdder())
                .increment();
        times.computeIfAbsent(route, any -> new LongAdder()).add(took.toNanos());
    }

    /** Counts an answer that was ready, beside its status. */
    void ready() {
        ready.increment();
    }

    @Override
    public List<Metric> get() {
        List<Metric> metrics = new ArrayList<>();
        new TreeMap<>(counts)
                .forEach((count, number) -> metrics.add(Metric.counter(
                        "communique_answers_total",
                        "Answers by first part of the path and status.",
                        "route=\"%s\",status=\"%d\"".formatted(count.route(), count.status()),
                        number.sum())));
        new TreeMap<>(times)
                .forEach((route, time) -> metrics.add(Metric.counter(
                        "communique_answer_seconds_total",
                        "Time that answers took, by first part of the path.",
                        "route=\"%s\"".formatted(route),
                        time.sum() / NANOSECONDS)));
        metrics.add(Metric.counter(
                "communique_ready_answers_total",
                "Answers that had been sent before and were sent again from memory.",
                "",
                ready.sum()));
        return metrics;
    }
}
