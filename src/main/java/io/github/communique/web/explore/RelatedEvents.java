// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.view.EventView;
import io.github.communique.view.ThingRef;
import io.github.communique.web.page.EventLine;
import io.github.communique.web.page.Links;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Element;

/** Lists the events that lie near one: those that name the same document, those of the same two, those of the same article. */
final class RelatedEvents {

    private static final int MOST = 4;

    private final DealingsArchive archive;
    private final EventView event;
    private final Links links;
    private final Set<Node> told = new HashSet<>();

    RelatedEvents(DealingsArchive archive, EventView event, Links links) {
        this.archive = archive;
        this.event = event;
        this.links = links;
        told.add(event.event());
    }

    void show(Element place) {
        Element section = place.appendElement("section");
        section.appendElement("h2").text("Related events");
        document(section);
        pair(section);
        article(section);
        if (section.childrenSize() == 1) {
            section.remove();
        }
    }

    private void document(Element section) {
        List<ThingRef> named = event.reports().stream()
                .flatMap(report -> report.instruments().stream())
                .distinct()
                .toList();
        named.forEach(document -> list(section, "On the same document", archive.ofThing(document.iri()).stream()));
    }

    private void article(Element section) {
        Stream<Dealing> beside = event.reports().stream()
                .map(report -> report.article().iri())
                .distinct()
                .flatMap(iri -> archive.ofThing(iri).stream());
        list(section, "Told in the same article", beside);
    }

    /** The nearest in time of the first two that deal with one another here. */
    private void pair(Element section) {
        Dealing own = archive.dealing(event);
        own.pairs().stream().limit(1).forEach(pair -> {
            String one = archive.all().label(pair.one());
            String other = archive.all().label(pair.other());
            boolean listed = list(
                    section,
                    "Between " + one + " and " + other,
                    archive.between(pair).stream()
                            .sorted(Comparator.comparingLong(dealing -> distance(own.day(), dealing.day()))));
            if (listed && pair.coded()) {
                section.appendElement("p")
                        .appendElement("a")
                        .attr("href", pair.address(links.root()))
                        .text("All that passed between the two");
            }
        });
    }

    /** How many days lie between; what has no day lies farthest. */
    private static long distance(String one, String other) {
        return one.isEmpty() || other.isEmpty()
                ? Long.MAX_VALUE
                : Math.abs(LocalDate.parse(one).toEpochDay()
                        - LocalDate.parse(other).toEpochDay());
    }

    /** Lists the first of some that are not listed yet; false if there are none. */
    private boolean list(Element section, String name, Stream<Dealing> dealings) {
        List<Dealing> shown = dealings.filter(
                        dealing -> told.add(dealing.choice().event().event()))
                .limit(MOST)
                .toList();
        if (!shown.isEmpty()) {
            section.appendElement("h3").text(name);
            Element list = section.appendElement("ol").addClass("events timeline");
            shown.forEach(dealing -> EventLine.show(
                    list.appendElement("li"),
                    dealing.choice().event(),
                    dealing.choice().shown(),
                    links));
        }
        return !shown.isEmpty();
    }
}
