// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.view.EventWording.Saying;
import io.github.communique.web.page.Links;
import io.github.communique.web.table.EventRow;
import io.github.communique.web.table.Events;
import java.util.List;
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
        List<EventRow> rows = events
                .rows(between.stream().limit(LOOKED_AT).map(Dealing::choice).toList())
                .stream()
                .filter(row -> !row.wording().sayings().isEmpty())
                .limit(MOST)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        main.appendElement("h2").text("In their words");
        rows.forEach(row -> quotation(main.appendElement("blockquote"), row));
    }

    private void quotation(Element quote, EventRow row) {
        Saying saying = row.wording().sayings().get(0);
        quote.appendElement("p").text(saying.text());
        Element footer = quote.appendElement("footer");
        if (!saying.speaker().name().isEmpty()) {
            footer.appendText("– " + saying.speaker().name() + " · ");
        }
        footer.appendElement("a")
                .attr("href", links.address(row.choice().event().event().toString()))
                .text(row.choice().shown().title());
    }
}
