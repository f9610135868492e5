// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import java.util.Map;

/** How often what was answered, in the text that Prometheus reads. */
record Metrics(Tally tally) implements Handler {

    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    @Override
    public Answer answer(Ask ask) {
        StringBuilder text =
                new StringBuilder("# HELP communique_answers_total Answers by first part of the path and status.\n"
                        + "# TYPE communique_answers_total counter\n");
        for (Map.Entry<Tally.Count, Long> count : tally.counts().entrySet()) {
            text.append("communique_answers_total{route=\"%s\",status=\"%d\"} %d\n"
                    .formatted(count.getKey().route(), count.getKey().status(), count.getValue()));
        }
        return Answer.ok(TYPE, text.toString()).header("Cache-Control", "no-store");
    }
}
