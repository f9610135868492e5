// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** What stands above and below the main part of every page. */
record Frame(String root) {

    private record Place(String address, String name) {}

    private static final List<Place> PLACES = List.of(
            new Place("events", "Events"),
            new Place("sparql", "Ask"),
            new Place("dump", "Download"),
            new Place("ontology.html", "Vocabulary"));

    void above(Element body) {
        body.appendElement("a").addClass("skip").attr("href", "#content").text("Skip to the content");
        Element header = body.appendElement("header").addClass("site");
        header.appendElement("a").addClass("name").attr("href", start()).text("Communiqué");
        Element list = header.appendElement("nav").attr("aria-label", "Site").appendElement("ul");
        PLACES.forEach(place -> list.appendElement("li")
                .appendElement("a")
                .attr("href", root + place.address())
                .text(place.name()));
    }

    void below(Element body) {
        Element text = body.appendElement("footer").addClass("site").appendElement("p");
        text.appendText(
                "Diplomatic events read from news articles by machine; check the quoted sentence before you rely on"
                        + " one. Data: ");
        text.appendElement("a")
                .attr("rel", "license")
                .attr("href", "https://creativecommons.org/licenses/by/4.0/")
                .text("CC BY 4.0");
        text.appendText(". ");
        text.appendElement("a").attr("href", root + ".well-known/void").text("About the data set");
        text.appendText(". ");
        text.appendElement("a").attr("href", root + "conformance").text("Standards that are kept");
    }

    private String start() {
        return root.isEmpty() ? "./" : root;
    }
}
