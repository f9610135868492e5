// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What stands above and below the main part of every page.
 *
 * @param root the way up to the start page
 * @param here the first part of the page's address
 */
record PageFrame(String root, String here) {

    /** Questions in SPARQL are asked there: the other door of one room. */
    private static final String ENDPOINT = "sparql";

    private record Place(String address, String name) {}

    private static final List<Place> PLACES = List.of(
            new Place("events", "Events"),
            new Place("explore", "Explore"),
            new Place("relations", "Relations"),
            new Place("ask", "Ask"),
            new Place("dump/", "Download"),
            new Place("ontology", "Vocabulary"),
            new Place("about", "About"));

    private static final List<Place> BELOW = List.of(
            new Place("actors", "Actors"),
            new Place("states", "States"),
            new Place("places", "Places"),
            new Place("topics", "Topics"),
            new Place("instruments", "Instruments"),
            new Place("articles", "Articles"),
            new Place("sources", "Sources"),
            new Place("catalog", "Catalogue"),
            new Place("release/", "Releases"),
            new Place("feed.atom", "News feed"),
            new Place("stream", "Event stream"),
            new Place("reconcile", "Reconciliation"),
            new Place("data", "Graphs of articles"),
            new Place("shapes", "Shapes"),
            new Place("conformance", "Standards kept"));

    /** On a narrow screen the menu, which opens without a script, stands for the list. */
    void above(Element body) {
        body.appendElement("a").addClass("skip").attr("href", "#content").text("Skip to the content");
        Element header = body.appendElement("header").addClass("site");
        header.appendElement("a").addClass("name").attr("href", start()).text("Communiqué");
        Element nav = header.appendElement("nav").attr("aria-label", "Site");
        places(nav, PLACES);
        Element menu = nav.appendElement("details").addClass("menu");
        menu.appendElement("summary").text("Menu");
        places(menu, PLACES);
    }

    void below(Element body) {
        Element footer = body.appendElement("footer").addClass("site");
        places(footer.appendElement("nav").attr("aria-label", "More of this site"), BELOW);
        Element text = footer.appendElement("p");
        text.appendText(
                "Diplomatic events read from news articles by machine; check the quoted sentence before you rely on"
                        + " one. Data: ");
        text.appendElement("a")
                .attr("rel", "license")
                .attr("href", "https://creativecommons.org/licenses/by/4.0/")
                .text("CC BY 4.0");
        text.appendText(".");
    }

    private void places(Element parent, List<Place> places) {
        Element list = parent.appendElement("ul");
        places.forEach(place -> link(list.appendElement("li").appendElement("a"), place));
    }

    private void link(Element link, Place place) {
        link.attr("href", root + place.address()).text(place.name());
        if (place.address().replace("/", "").equals(here.equals(ENDPOINT) ? "ask" : here)) {
            link.attr("aria-current", "true");
        }
    }

    private String start() {
        return root.isEmpty() ? "./" : root;
    }
}
