// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lists events, narrowed by type, party and time, page by page. */
public final class EventList implements Handler {

    private final Ontology ontology;
    private final String base;
    private final EventQuery query;

    public EventList(View store, Ontology ontology, String base) {
        this.ontology = ontology;
        this.base = base;
        query = new EventQuery(store, ontology);
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        EventFilter filter = EventFilter.of(ask.parameters(), ontology);
        List<EventRow> rows = query.find(filter);
        Page page = Page.of("Events", ask);
        page.main().appendElement("h1").text("Events");
        new EventForm(query.countByType().keySet(), filter).show(page.main());
        rows(page, rows);
        turn(page.main(), filter, rows.size() > EventQuery.PAGE);
        return page.answer();
    }

    private void rows(Page page, List<EventRow> rows) {
        if (rows.isEmpty()) {
            page.main().appendElement("p").attr("role", "status").text("No event fits. Leave one of the fields empty.");
            return;
        }
        Element list = page.main().appendElement("ol").addClass("events");
        Links links = new Links(base, page.root());
        rows.stream().limit(EventQuery.PAGE).forEach(row -> row.show(list.appendElement("li"), links));
    }

    private static void turn(Element main, EventFilter filter, boolean more) {
        if (!more && filter.page() == 1) {
            return;
        }
        Element pages = main.appendElement("nav").addClass("pages").attr("aria-label", "Pages of the list");
        if (filter.page() > 1) {
            pages.appendElement("a")
                    .attr("rel", "prev")
                    .attr("href", address(filter, -1))
                    .text("Later events");
        }
        if (more) {
            pages.appendElement("a")
                    .attr("rel", "next")
                    .attr("href", address(filter, 1))
                    .text("Earlier events");
        }
    }

    private static String address(EventFilter filter, int step) {
        return "events?type=" + filter.type() + "&party=" + encoded(filter.party()) + "&q=" + encoded(filter.words())
                + "&from=" + filter.from() + "&to=" + filter.to() + "&page=" + (filter.page() + step);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
