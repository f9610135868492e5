// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each route has answered with each status. */
final class StatusTally {

    private final Map<Count, LongAdder> counts = new ConcurrentHashMap<>();

    /** What is counted together. */
    record Count(String route, int status) implements Comparable<Count> {
        @Override
        public int compareTo(Count other) {
            int byRoute = route.compareTo(other.route);
            return byRoute != 0 ? byRoute : Integer.compare(status, other.status);
        }
    }

    void add(String route, int status) {
        counts.computeIfAbsent(new Count(route, status), count -> new LongAdder())
                .increment();
    }

    /** The counts so far, in order. */
    Map<Count, Long> counts() {
        Map<Count, Long> now = new TreeMap<>();
        counts.forEach((count, number) -> now.put(count, number.sum()));
        return now;
    }
}
