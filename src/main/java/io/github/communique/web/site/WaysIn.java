// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import java.util.List;
import org.jsoup.nodes.Element;

/** The ways by which people and machines take the data, each told in a sentence. */
final class WaysIn {

    private record Way(String address, String name, String words) {}

    private static final List<Way> WAYS = List.of(
            new Way(
                    "events",
                    "Tables",
                    "Choose events by who, whom, where and when; take them as CSV, TSV or JSON Lines."),
            new Way(
                    "sparql",
                    "SPARQL endpoint",
                    "Ask anything, with full-text search, in an editor or from a program."),
            new Way("ask", "Questions", "Ask who did what to whom, where and when, or begin with what others asked."),
            new Way("dump/", "Dumps", "The whole data set as files in six formats, with checksums."),
            new Way("release/", "Releases", "Frozen versions to cite, and what changed between them."),
            new Way("feed.atom", "News feed", "Events that are new, changed or withdrawn."),
            new Way("stream", "Event stream", "Every version of every article, for machines that keep a copy."),
            new Way(
                    "reconcile",
                    "Reconciliation",
                    "Match names of your table to parties, offices and places in OpenRefine."),
            new Way("ontology", "Vocabulary", "The types of event and what each means."),
            new Way("shapes", "Shapes", "What must hold of an event before it comes in."),
            new Way("catalog", "Catalogue", "What the data set is and how much is in it, in DCAT and VoID."),
            new Way(
                    "conformance",
                    "Standards kept",
                    "Which rule of which standard the tests saw kept, and which not."));

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
