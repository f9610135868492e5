// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The numbers that operators follow, in the text that Prometheus reads. */
record Metrics(List<Supplier<List<Metric>>> sources) implements Handler {

    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    Metrics {
        sources = List.copyOf(sources);
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        Map<String, List<Metric>> byName = sources.stream()
                .map(Supplier::get)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(Metric::name, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        byName.values().forEach(some -> {
            text.append(some.get(0).head());
            some.forEach(one -> text.append(one.line()));
        });
        return Answer.ok(TYPE, text.toString()).header("Cache-Control", "no-store");
    }
}
