// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.view.EventTime;
import io.github.communique.view.EventView;
import io.github.communique.view.EventViews;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.EventLine;
import io.github.communique.web.page.Links;
import java.util.List;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.nodes.Element;

/** Shows the events that a thing has to do with, the latest first, year by year. */
record EventTimeline(ThingStatements facts, EventViews views, Portion portion, Links links, String path) {

    void show(Element main) {
        List<EventView> events = events();
        if (events.isEmpty()) {
            return;
        }
        Element heading = main.appendElement("h2").id("events");
        int count = portion.last() == 1 ? events.size() : portion.events();
        heading.text(Counted.first(count, "event") + (state() ? ", without those of its officials" : ""));
        if (portion.last() > 1) {
            main.appendElement("p")
                    .addClass("count")
                    .text("Page " + portion.number() + " of " + portion.last() + ", the latest first.");
        }
        String year = "";
        Element list = main;
        for (EventView event : events) {
            String next = year(event.decisive().time());
            if (!next.equals(year)) {
                year = next;
                main.appendElement("h3").addClass("year").text(year);
                list = main.appendElement("ol").addClass("events timeline");
            }
            EventLine.show(list.appendElement("li"), event, event.decisive(), links);
        }
    }

    private boolean state() {
        return facts.has(RDF.type.asNode(), Dip.ACTOR)
                && facts.text(Dip.countryCode).isPresent();
    }

    private List<EventView> events() {
        return portion.part().stream()
                .filter(node -> facts.of(node).one(Dip.status).isPresent())
                .flatMap(node -> views.event(node).stream())
                .distinct()
                .toList();
    }

    private static String year(EventTime time) {
        return time.edtf().matches("\\d{4}.*") ? time.edtf().substring(0, 4) : "Undated";
    }

    /** The way to the other pages. */
    void turn(Element main) {
        if (portion.last() == 1) {
            return;
        }
        Element pages = main.appendElement("nav").addClass("pages").attr("aria-label", "Pages of this document");
        step(pages, portion.number() - 1, "prev", "Later");
        step(pages, portion.number() + 1, "next", "Earlier");
    }

    private void step(Element pages, int page, String relation, String words) {
        if (page >= 1 && page <= portion.last()) {
            pages.appendElement("a")
                    .attr("rel", relation)
                    .attr("href", links.root() + path + Portion.query(page))
                    .text(words);
        }
    }
}
