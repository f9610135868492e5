// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.http.Ask;
import io.github.communique.web.ready.AnswerSource;
import io.github.communique.web.ready.ReadyAnswers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who are answered: let in until the server ends, counted and logged. Neither what is asked by a query nor who asks is
 * written down.
 */
record Visitors(Routes routes, Draining draining) implements ReadyAnswers.Visits {

    private static final Logger ACCESS = LoggerFactory.getLogger("access");

    AnswerSource source(Ask ask) {
        return new AnswerSource(routes.route(ask), ask.method(), "/" + ask.wholePath());
    }

    @Override
    public boolean enter() {
        return draining.enter();
    }

    @Override
    public void told(AnswerSource source, int status, long nanoseconds) {
        routes.tally().ready();
        answered(source, status, nanoseconds);
    }

    void answered(AnswerSource source, int status, long nanoseconds) {
        Duration took = Duration.ofNanos(nanoseconds);
        routes.tally().add(source.route(), status, took);
        ACCESS.atInfo()
                .addKeyValue("method", source.method())
                .addKeyValue("path", source.path())
                .addKeyValue("status", status)
                .addKeyValue("milliseconds", took.toMillis())
                .log("answered");
    }

    @Override
    public void leave() {
        draining.leave();
    }
}
