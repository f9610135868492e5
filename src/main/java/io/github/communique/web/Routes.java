// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Who answers under which first part of the path.
 *
 * @param handlers by that part
 * @param tally of their answers
 */
record Routes(Map<String, Handler> handlers, StatusTally tally) {

    Routes {
        handlers = Map.copyOf(handlers);
    }

    /** The same with one more. */
    Routes with(String first, Handler handler) {
        Map<String, Handler> more = new HashMap<>(handlers);
        more.put(first, handler);
        return new Routes(more, tally);
    }

    /** @throws Problem if there is none */
    Handler find(Ask ask) {
        Handler handler = handlers.get(ask.path().get(0));
        if (handler == null) {
            throw Problem.of(404, "There is no such page", "Begin at the start page.");
        }
        return handler;
    }

    /** Counts an answer; what has no route is counted together, so that nobody can fill the memory with names. */
    void counted(Ask ask, int status, Duration took) {
        String first = ask.path().get(0);
        tally.add(handlers.containsKey(first) ? "/" + first : "other", status, took);
    }
}
