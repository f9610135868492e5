// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.Problem;

/** Says whether the server has made ready what first answers would wait for, so that a balancer may send readers to it. */
public final class Readiness implements Handler {

    private volatile boolean reached;

    /** From now on it is ready. */
    public void reach() {
        reached = true;
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        if (!reached) {
            throw Problem.of(
                            503,
                            "This server makes ready",
                            "Ask again in some seconds; it answers already, but slowly.")
                    .header("Retry-After", "5");
        }
        return Answer.ok("application/json", "{\"status\":\"ready\"}\n").header("Cache-Control", "no-store");
    }
}
