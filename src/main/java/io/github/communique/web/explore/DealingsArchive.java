// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.ontology.Ontology;
import io.github.communique.view.EventReport;
import io.github.communique.view.EventView;
import io.github.communique.view.PartyRef;
import io.github.communique.view.PlaceRef;
import io.github.communique.view.ThingRef;
import io.github.communique.web.graph.Remembered;
import io.github.communique.web.http.QueryParameters;
import io.github.communique.web.table.ChosenEvent;
import io.github.communique.web.table.EventPick;
import io.github.communique.web.table.Events;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All dealings that the data tell of, counted once for each state of the data. */
public final class DealingsArchive {

    private final Events events;
    private final DealingReader reader;
    private final Remembered<Known> known;

    /** What is known of one state of the data. */
    private record Known(
            Dealings all,
            Map<EventReport, Dealing> byReport,
            Map<PartnerPair, List<Dealing>> byPair,
            Map<String, List<Dealing>> byPartner,
            Map<String, List<Dealing>> byThing) {}

    /** Reads nothing yet. */
    public DealingsArchive(Events events, Ontology ontology) {
        this.events = events;
        reader = new DealingReader(ontology);
        known = new Remembered<>(events.store(), dataset -> read());
    }

    private Known read() {
        Map<EventReport, Dealing> byReport =
                new IdentityHashMap<>(); // what is equal is the same, and comparing takes long
        Map<PartnerPair, List<Dealing>> byPair = new HashMap<>();
        Map<String, List<Dealing>> byPartner = new HashMap<>();
        Map<String, List<Dealing>> byThing = new HashMap<>();
        List<Dealing> all = new ArrayList<>();
        for (ChosenEvent choice : events.all()) {
            Dealing dealing = reader.dealing(choice);
            all.add(dealing);
            byReport.put(choice.shown(), dealing);
            dealing.pairs().forEach(pair -> add(byPair, pair, dealing));
            dealing.partners().stream().map(Partner::key).distinct().forEach(key -> add(byPartner, key, dealing));
            things(choice.event()).forEach(iri -> add(byThing, iri, dealing));
        }
        return new Known(new Dealings(all), byReport, byPair, byPartner, byThing);
    }

    /** Whatever has a page on which the event is told. */
    private static Stream<String> things(EventView event) {
        return event.reports().stream()
                .flatMap(report -> Stream.of(
                                report.participants().stream().map(PartyRef::iri),
                                report.places().stream().map(PlaceRef::iri),
                                report.topics().stream().map(ThingRef::iri),
                                report.instruments().stream().map(ThingRef::iri),
                                Stream.of(report.article().iri()))
                        .flatMap(iris -> iris))
                .distinct();
    }

    private static <K> void add(Map<K, List<Dealing>> lists, K key, Dealing dealing) {
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(dealing);
    }

    /** All of them. */
    Dealings all() {
        return known.answer().all();
    }

    /** Those that are picked. */
    Dealings of(EventPick pick) {
        if (pick.everything()) {
            return all();
        }
        Map<EventReport, Dealing> byReport = known.answer().byReport();
        return new Dealings(pick.choices().stream()
                .map(choice ->
                        Optional.ofNullable(byReport.get(choice.shown())).orElseGet(() -> reader.dealing(choice)))
                .toList());
    }

    /** The pictures of the events that are picked. */
    public Exhibition exhibition(EventPick pick, QueryParameters asked, String root) {
        return new Exhibition(of(pick), Narrowing.of(asked).without("sort"), root);
    }

    /** What a plain question asks, by the fields of the list of events. */
    public QueryParameters plain(QueryParameters question) {
        return events.plain(question);
    }

    /** The events that are asked for. */
    public EventPick pick(QueryParameters parameters) {
        return events.pick(parameters);
    }

    /** Those of two partners with one another, the newest first. */
    List<Dealing> between(PartnerPair pair) {
        return newest(known.answer().byPair().getOrDefault(pair.ordered(), List.of()).stream());
    }

    /** Those of one partner, the newest first. */
    List<Dealing> of(String partner) {
        return newest(known.answer().byPartner().getOrDefault(partner, List.of()).stream());
    }

    /** Those of a party, place, topic, document or article by its IRI, the newest first. */
    List<Dealing> ofThing(String iri) {
        return newest(known.answer().byThing().getOrDefault(iri, List.of()).stream());
    }

    /** An event that was read elsewhere. */
    Dealing dealing(EventView event) {
        return reader.dealing(new ChosenEvent(event, event.decisive(), event.reports()));
    }

    private static List<Dealing> newest(Stream<Dealing> some) {
        return some.sorted(Comparator.comparing(Dealing::day)
                        .reversed()
                        .thenComparing(
                                dealing -> dealing.choice().event().event().toString()))
                .toList();
    }

    /** The events that it is of. */
    public Events events() {
        return events;
    }
}
