// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.title.EdtfWords;
import io.github.communique.view.EventReport;
import io.github.communique.view.EventView;
import io.github.communique.view.EventViews;
import io.github.communique.view.EventWording;
import io.github.communique.view.PartyRef;
import io.github.communique.view.ThingRef;
import io.github.communique.web.page.Links;
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
record EventSheet(EventView event, EventViews views, ThingStatements facts, Links links, Element main) {

    void show() {
        lead();
        FactList list = new FactList(main, links, facts);
        parties(list);
        attributed(list, "When", Outlets::times, (item, edtf) -> item.appendElement("time")
                .attr("datetime", edtf)
                .text(EdtfWords.of(edtf)));
        attributed(list, "Where", Outlets::places, (item, place) -> item.appendChild(links.show(place(place))));
        things(list, "About", EventReport::topics);
        things(list, "Document", EventReport::instruments);
        attributed(list, "How often", Outlets::counts, (item, count) -> item.appendElement("span")
                .text(count));
        list.entry("In their words", sayings(), this::saying);
        list.text("PLOVER code", all(report -> Stream.of(report.plover()).filter(code -> !code.isEmpty())));
        new ReportCards(event.reports(), views, facts, links).show(main);
        new CorrectionNotes(facts, links).show(main);
        mistake();
    }

    private void mistake() {
        String iri = facts.thing().getURI();
        main.appendElement("p")
                .appendElement("a")
                .attr("href", links.root() + "mistake?event=" + iri.substring(iri.lastIndexOf('/') + 1))
                .text("Report a mistake");
    }

    /** What became of it, in one line. */
    private void lead() {
        if (!event.event().equals(facts.thing())) {
            Element note = main.appendElement("p").addClass("quiet").text("One report of this happening: ");
            note.appendChild(links.show(event.event(), event.title()));
        }
        Element line = main.appendElement("p").addClass("verdict");
        VerdictBadge.whole(line, event.verdict());
        String when = event.decisive().time().edtf();
        line.appendText(when.isEmpty() ? "" : " " + EdtfWords.of(when));
        line.appendText(" · reported by " + new Outlets(event.reports()).count());
    }

    private void parties(FactList list) {
        List<PartyRef> sources = event.parties(EventReport::sources);
        List<PartyRef> targets = event.parties(EventReport::targets);
        List<String> acting = Stream.of(sources, targets)
                .flatMap(List::stream)
                .map(PartyRef::iri)
                .toList();
        parties(list, "By", sources);
        parties(list, "Towards", targets);
        parties(
                list,
                acting.isEmpty() ? "Parties" : "With",
                event.parties(EventReport::participants).stream()
                        .filter(party -> !acting.contains(party.iri()))
                        .toList());
    }

    private void parties(FactList list, String name, List<PartyRef> parties) {
        list.entry(name, parties, (item, party) -> new PartyView(party, links).show(item));
    }

    /** A fact; where articles differ, each value with those who tell it. */
    private void attributed(
            FactList list, String name, Function<EventReport, List<String>> values, BiConsumer<Element, String> show) {
        Outlets outlets = new Outlets(event.reports());
        Map<String, List<String>> told = outlets.tell(values);
        boolean differ = outlets.disagree(values);
        BiConsumer<Element, String> entry = (item, value) -> {
            show.accept(item, value);
            if (differ) {
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
        list.entry(name, List.copyOf(byIri.values()), (item, thing) -> item.appendChild(links.show(thing)));
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
