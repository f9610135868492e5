// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.title.EdtfWords;
import io.github.communique.web.page.Links;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Element;

/** Shows the events that a thing has to do with, the latest first, year by year. */
record Timeline(Facts facts, Portion portion, Links links, String path) {

    void show(Element main) {
        List<Node> events = events();
        if (events.isEmpty()) {
            return;
        }
        Element heading = main.appendElement("h2").id("events");
        heading.text(portion.events() == 1 ? "One event" : portion.events() + " events");
        if (portion.last() > 1) {
            main.appendElement("p")
                    .addClass("count")
                    .text("Page " + portion.number() + " of " + portion.last() + ", the latest first.");
        }
        String year = "";
        Element list = main;
        for (Node event : events) {
            String next = year(event);
            if (!next.equals(year)) {
                year = next;
                main.appendElement("h3").addClass("year").text(year);
                list = main.appendElement("ol").addClass("events timeline");
            }
            event(list.appendElement("li"), facts.of(event));
        }
    }

    private List<Node> events() {
        return portion.part().stream()
                .filter(node -> facts.of(node).one(Dip.status).isPresent())
                .toList();
    }

    private String year(Node event) {
        String when = facts.of(event).text(Dip.when).orElse("");
        return when.matches("\\d{4}.*") ? when.substring(0, 4) : "Undated";
    }

    private void event(Element item, Facts event) {
        String when = event.text(Dip.when).orElse("");
        Element day = item.appendElement("div").addClass("when");
        if (when.isEmpty()) {
            day.text("undated");
        } else {
            day.appendElement("time").attr("datetime", when).text(EdtfWords.of(when));
        }
        event.one(Dip.status).filter(status -> !status.equals(Dip.ACTUAL)).ifPresent(status -> day.appendElement("span")
                .addClass("badge")
                .addClass(Words.tone(status))
                .text(Words.status(status)));
        Element what = item.appendElement("div").addClass("what");
        what.appendChild(links.show(event.thing(), event.name()));
        role(event).forEach(role -> what.appendElement("span").addClass("quiet").text(role));
    }

    private Stream<String> role(Facts event) {
        if (event.has(Dip.source, facts.thing())) {
            return Stream.of(" – as the one who acts");
        }
        return event.has(Dip.target, facts.thing()) ? Stream.of(" – as the one addressed") : Stream.empty();
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
