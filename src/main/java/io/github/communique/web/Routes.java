// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    /** What an answer is counted with; what has no route is counted together, so that nobody can fill the memory with names. */
    String route(Ask ask) {
        String first = ask.path().get(0);
        return handlers.containsKey(first) ? "/" + first : "other";
    }

    /** Whether the same answer may be given again until the data change. */
    boolean lasting(Ask ask) {
        return Optional.ofNullable(handlers.get(ask.path().get(0)))
                .filter(Handler::lasting)
                .isPresent();
    }
}
