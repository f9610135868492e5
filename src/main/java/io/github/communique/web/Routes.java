// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Who answers under which first part of the path, and how often each has answered with what. */
final class Routes {

    private final Map<String, Handler> handlers;
    private final Map<Count, LongAdder> counts = new ConcurrentHashMap<>();

    /** What is counted together. */
    record Count(String route, int status) implements Comparable<Count> {
        @Override
        public int compareTo(Count other) {
            int byRoute = route.compareTo(other.route);
            return byRoute != 0 ? byRoute : Integer.compare(status, other.status);
        }
    }

    Routes(Map<String, Handler> handlers) {
        this.handlers = new TreeMap<>(handlers);
    }

    /** @throws Problem if there is none */
    Handler find(Ask ask) {
        Handler handler = handlers.get(ask.path().get(0));
        if (handler == null) {
            throw Problem.of(404, "There is no such page", "Begin at the start page.");
        }
        return handler;
    }

    void counted(Ask ask, int status) {
        String first = ask.path().get(0);
        String route = handlers.containsKey(first) ? "/" + first : "other";
        counts.computeIfAbsent(new Count(route, status), count -> new LongAdder())
                .increment();
    }

    /** How many answers there were so far. */
    Map<Count, Long> counts() {
        Map<Count, Long> now = new TreeMap<>();
        counts.forEach((count, number) -> now.put(count, number.sum()));
        return now;
    }
}
