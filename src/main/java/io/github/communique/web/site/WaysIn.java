// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import java.util.List;
import org.jsoup.nodes.Element;

/** The ways by which people and machines take the data, each told in a sentence. */
final class WaysIn {

    private record Way(String address, String name, String words) {}

    private static final List<Way> WAYS = List.of(
            new Way("sparql", "SPARQL endpoint", "Ask anything; questions to begin with are there."),
            new Way(
                    "events/columns",
                    "Tables",
                    "Events chosen by you as CSV, TSV or JSON Lines, each column explained."),
            new Way("reconcile", "Your names matched", "Names of your table to things of this data, in OpenRefine."),
            new Way("dump/", "Dumps", "The whole data set as files, with checksums."),
            new Way("feed.atom", "Feed", "New, changed and withdrawn events for a feed reader."),
            new Way("stream", "Stream of changes", "Every version of every article; follow it and keep a copy."),
            new Way("release/", "Releases", "Frozen versions to cite, to compare and to ask."),
            new Way("catalog", "Catalogue", "Data sets, files and services in DCAT."),
            new Way("ontology.html", "Vocabulary", "The types of event and what each means."),
            new Way("shapes", "Shapes", "What must hold of an event before it comes in."),
            new Way(
                    ".well-known/void",
                    "Description",
                    "What the data set is and how much is in it, in VoID and DCAT."));

    private WaysIn() {}

    static void show(Element main) {
        main.appendElement("h2").text("Take the data");
        Element list = main.appendElement("ul").addClass("cards");
        WAYS.forEach(way -> card(list.appendElement("li"), way));
    }

    private static void card(Element item, Way way) {
        item.appendElement("a").attr("href", way.address()).text(way.name());
        item.appendElement("p").text(way.words());
    }
}
