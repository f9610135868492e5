// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.sparql.Runaways;
import java.util.Map;

/** How often what was answered, and how many queries ran away, in the text that Prometheus reads. */
record Metrics(StatusTally tally, Runaways runaways) implements Handler {

    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    @Override
    public Answer answer(Ask ask) {
        StringBuilder text =
                new StringBuilder("# HELP communique_answers_total Answers by first part of the path and status.\n"
                        + "# TYPE communique_answers_total counter\n");
        for (Map.Entry<StatusTally.Count, Long> count : tally.counts().entrySet()) {
            text.append("communique_answers_total{route=\"%s\",status=\"%d\"} %d\n"
                    .formatted(count.getKey().route(), count.getKey().status(), count.getValue()));
        }
        text.append("""
                # HELP communique_runaway_queries_total Queries that did not end with their time.
                # TYPE communique_runaway_queries_total counter
                communique_runaway_queries_total %d
                # HELP communique_runaway_queries Queries of these that run on.
                # TYPE communique_runaway_queries gauge
                communique_runaway_queries %d
                """.formatted(runaways.all(), runaways.running()));
        return Answer.ok(TYPE, text.toString()).header("Cache-Control", "no-store");
    }
}
