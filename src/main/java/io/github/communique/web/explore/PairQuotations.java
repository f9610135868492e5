// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.view.EventWording.Saying;
import io.github.communique.web.page.Links;
import io.github.communique.web.table.EventRow;
import io.github.communique.web.table.Events;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What two states said in what passed between them.
 *
 * @param events that are read
 * @param links of the page
 */
record PairQuotations(Events events, Links links) {

    private static final int LOOKED_AT = 120;
    private static final int MOST = 6;

    void show(Element main, List<Dealing> between) {
        Map<Saying, List<EventRow>> told = new LinkedHashMap<>();
        events.rows(between.stream().limit(LOOKED_AT).map(Dealing::choice).toList())
                .forEach(row -> row.wording().sayings().stream().limit(1).forEach(saying -> told.computeIfAbsent(
                                saying, any -> new ArrayList<>())
                        .add(row)));
        if (!told.isEmpty()) {
            main.appendElement("h2").text("In their words");
        }
        told.entrySet().stream()
                .limit(MOST)
                .forEach(said -> quotation(main.appendElement("blockquote"), said.getKey(), said.getValue()));
    }

    /** What was said in words once, with all events that rest on it. */
    private void quotation(Element quote, Saying saying, List<EventRow> rows) {
        quote.appendElement("p").appendElement("q").text(saying.text());
        Element footer = quote.appendElement("footer");
        if (!saying.speaker().name().isEmpty()) {
            footer.appendText("– " + saying.speaker().name());
        }
        rows.forEach(row -> event(footer.appendElement("div"), row));
    }

    private void event(Element line, EventRow row) {
        line.appendElement("a")
                .attr("href", links.address(row.choice().event().event().toString()))
                .text(row.choice().shown().title());
    }
}
