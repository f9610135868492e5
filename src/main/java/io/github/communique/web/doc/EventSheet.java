// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.view.EventReport;
import io.github.communique.view.EventView;
import io.github.communique.view.EventViews;
import io.github.communique.view.EventWording;
import io.github.communique.view.PartyRef;
import io.github.communique.view.ThingRef;
import io.github.communique.web.page.EventDay;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import io.github.communique.web.page.VerdictBadge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Shows an event: what became of it, who, when, where and what about, then what each article says, word for word. */
record EventSheet(EventView event, EventViews views, ThingStatements facts, Links links, Page page, Backdrop backdrop) {

    void show() {
        Element main = page.main();
        lead(main);
        FactList list = new FactList(main, links, facts);
        parties(list);
        when(list);
        attributed(list, "Where", Outlets::places, (item, place) -> item.appendChild(links.show(place(place))));
        things(list, "About", EventReport::topics);
        things(list, "Document", EventReport::instruments);
        attributed(list, "How often", Outlets::counts, (item, count) -> item.appendElement("span")
                .text(count));
        list.entry("In their words", sayings(), this::saying);
        codes(list);
        new ReportCards(event.reports(), views, facts, links, backdrop).show(main);
        backdrop.neighbourhood().related(main, event, links);
        new CorrectionNotes(facts, links).show(main);
        mistake(main);
    }

    private void codes(FactList list) {
        EventCodes codes = backdrop.codes();
        coded(list, "PLOVER code", all(report -> codes.plover(report).stream()), EventCodes.PLOVER);
        coded(list, "CAMEO codes of its type", all(report -> codes.cameo(report).stream()), EventCodes.CAMEO);
    }

    /** Codes, and what the letters of their scheme stand for. */
    private void coded(FactList list, String name, List<ThingRef> codes, ThingRef scheme) {
        list.entry(name, codes, (item, code) -> {
            thing(item, code);
            if (code.equals(codes.get(codes.size() - 1))) {
                Element whose = item.appendElement("span").addClass("quiet").text(" of the ");
                whose.appendChild(links.show(scheme));
            }
        });
    }

    /** Where no article tells when it was, the day of the report is no date of the event, but better than none. */
    private void when(FactList list) {
        if (event.reports().stream().allMatch(report -> report.time().edtf().isEmpty())) {
            list.entry("When", List.of(event.firstReported()), EventSheet::reported);
        }
        attributed(list, "When", Outlets::times, EventDay::show);
    }

    private static void reported(Element item, String day) {
        item.text("not told");
        if (!day.isEmpty()) {
            item.appendText("; reported on ");
            EventDay.show(item, day);
        }
    }

    private void thing(Element item, ThingRef thing) {
        item.appendChild(links.show(thing));
    }

    private void mistake(Element main) {
        String iri = facts.thing().getURI();
        String last = iri.substring(iri.lastIndexOf('/') + 1);
        Element line = main.appendElement("p").addClass("ways");
        line.appendElement("a")
                .attr("href", page.site() + "mistake?event=" + last)
                .text("Report a mistake");
        if (backdrop.curated()) {
            line.appendElement("a")
                    .attr("href", page.site() + "curate/event/" + last)
                    .attr("rel", "nofollow")
                    .text("Correct this event");
        }
    }

    /** What became of it, in one line. */
    private void lead(Element main) {
        if (!event.event().equals(facts.thing())) {
            Element note = main.appendElement("p").addClass("quiet").text("One report of this happening: ");
            note.appendChild(links.show(event.event(), event.title()));
        }
        Element line = main.appendElement("p").addClass("verdict");
        VerdictBadge.whole(line, event.verdict());
        line.appendText(" told by " + new Outlets(event.reports()).count());
    }

    private void parties(FactList list) {
        List<String> acting = Stream.of(event.parties(EventReport::sources), event.parties(EventReport::targets))
                .flatMap(List::stream)
                .map(PartyRef::iri)
                .toList();
        parties(list, "By", EventReport::sources);
        parties(list, "Towards", EventReport::targets);
        parties(list, acting.isEmpty() ? "Parties" : "With", report -> report.participants().stream()
                .filter(party -> !acting.contains(party.iri()))
                .toList());
    }

    /** The parties of a role; where articles differ, each with those who name it. */
    private void parties(FactList list, String name, Function<EventReport, List<PartyRef>> role) {
        Map<String, PartyRef> byIri = new LinkedHashMap<>();
        event.parties(role).forEach(party -> byIri.put(party.iri(), party));
        attributed(
                list,
                name,
                report ->
                        role.apply(report).stream().map(PartyRef::iri).sorted().toList(),
                (item, iri) -> new PartyView(byIri.get(iri), links).show(item));
    }

    /** A fact; where articles differ, each value with those who tell it. */
    private void attributed(
            FactList list, String name, Function<EventReport, List<String>> values, BiConsumer<Element, String> show) {
        Outlets outlets = new Outlets(event.reports());
        Map<String, List<String>> told = outlets.tell(values);
        boolean differ = outlets.disagree(values);
        int all = event.outlets();
        BiConsumer<Element, String> entry = (item, value) -> {
            show.accept(item, value);
            if (differ && told.get(value).size() < all) {
                item.appendElement("span")
                        .addClass("quiet")
                        .text(" according to " + told.get(value).stream().collect(Collectors.joining(" and ")));
            }
        };
        list.entry(name, List.copyOf(told.keySet()), entry);
    }

    private ThingRef place(String iri) {
        return event.reports().stream()
                .flatMap(report -> report.places().stream())
                .filter(place -> place.iri().equals(iri))
                .findFirst()
                .map(place -> new ThingRef(iri, place.name()))
                .orElseThrow();
    }

    /** Each thing once, whatever articles call it. */
    private void things(FactList list, String name, Function<EventReport, List<ThingRef>> values) {
        Map<String, ThingRef> byIri = new LinkedHashMap<>();
        all(report -> values.apply(report).stream()).forEach(thing -> byIri.putIfAbsent(thing.iri(), thing));
        list.entry(name, List.copyOf(byIri.values()), this::thing);
    }

    /** All values, whichever article tells them. */
    private <T> List<T> all(Function<EventReport, Stream<T>> values) {
        return event.reports().stream().flatMap(values).distinct().toList();
    }

    private List<EventWording.Saying> sayings() {
        return all(report -> views.wording(report).sayings().stream());
    }

    private void saying(Element item, EventWording.Saying saying) {
        item.appendElement("q").text(saying.text());
        if (!saying.speaker().iri().isEmpty()) {
            item.appendText(" – ");
            item.appendChild(links.show(saying.speaker()));
        }
    }
}
