// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.search.NameBook;
import io.github.communique.view.EventReport;
import io.github.communique.view.EventView;
import io.github.communique.view.PartyRef;
import io.github.communique.view.PlaceRef;
import io.github.communique.view.ReportBook;
import io.github.communique.view.ThingRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;

/** All events of one state of the data, in outline, to choose from; and what they can be chosen by. */
final class EventIndex {

    private final List<EventView> events;
    private final PartyDirectory parties;
    private final Directory<PlaceRef> places;
    private final Directory<ThingRef> topics;
    private final Directory<ThingRef> instruments;
    private final Map<String, Long> types;
    private final Map<String, Long> partyNames;
    private final Map<String, Long> publishers;

    private EventIndex(List<EventView> events, DatasetGraph dataset, Supplier<NameBook> names) {
        this.events = newest(events);
        parties = PartyDirectory.of(records(dataset), names);
        places = Directory.of(accounts().flatMap(account -> account.places().stream()), PlaceRef::name);
        topics = Directory.of(accounts().flatMap(account -> account.topics().stream()), ThingRef::name);
        instruments = Directory.of(accounts().flatMap(account -> account.instruments().stream()), ThingRef::name);
        types = counts(account -> Stream.of(account.type()));
        partyNames = counts(
                account -> account.participants().stream().flatMap(party -> Stream.of(party.name(), party.side())));
        publishers = counts(account -> Stream.of(account.article().publisher()));
    }

    /** In the order that is mostly asked for, so that there is little to sort. */
    private static List<EventView> newest(List<EventView> events) {
        return events.stream()
                .map(event -> new ChosenEvent(event, event.decisive(), event.reports()))
                .sorted(EventOrder.NEWEST.comparator())
                .map(ChosenEvent::event)
                .toList();
    }

    static EventIndex of(ReportBook book, DatasetGraph dataset, Supplier<NameBook> names) {
        return new EventIndex(book.events(), dataset, names);
    }

    /** The records of the authority to which the first article that names a party matches it, and the actor that it is found to be. */
    private Map<PartyRef, Set<String>> records(DatasetGraph dataset) {
        Map<PartyRef, Set<String>> records = new HashMap<>();
        accounts().forEach(account -> account.participants().stream()
                .flatMap(party -> Stream.concat(Stream.of(party), party.sides().stream()))
                .forEach(party -> records.computeIfAbsent(party, met -> matches(dataset, account, party))));
        return records;
    }

    private static Set<String> matches(DatasetGraph dataset, EventReport account, PartyRef party) {
        Set<String> matches = new HashSet<>();
        dataset.findNG(account.graph(), NodeFactory.createURI(party.iri()), SKOS.exactMatch.asNode(), Node.ANY)
                .forEachRemaining(quad -> matches.add(quad.getObject().toString()));
        matches.addAll(same(dataset.getDefaultGraph(), NodeFactory.createURI(party.iri())));
        return matches;
    }

    /** What stands for a party that bears more than one IRI: itself, or the one that it is found to be. */
    private static Set<String> same(Graph union, Node party) {
        Set<String> same = union.stream(party, OWL2.sameAs.asNode(), Node.ANY)
                .map(fact -> fact.getObject().toString())
                .collect(Collectors.toSet());
        if (union.contains(Node.ANY, OWL2.sameAs.asNode(), party)) {
            same.add(party.getURI());
        }
        return same;
    }

    /** The events that fit, in order. */
    List<ChosenEvent> find(List<Condition> conditions, EventOrder order) {
        List<ChosenEvent> found = new ArrayList<>();
        for (EventView event : events) {
            List<EventReport> fitting = event.reports().stream()
                    .filter(report -> conditions.stream()
                            .allMatch(condition -> condition.fits().test(report)))
                    .toList();
            event.decisive(fitting::contains).ifPresent(shown -> found.add(new ChosenEvent(event, shown, fitting)));
        }
        found.sort(order.comparator());
        return found;
    }

    private Map<String, Long> counts(Function<EventReport, Stream<String>> what) {
        return events.stream()
                .flatMap(event -> event.reports().stream().flatMap(what).distinct())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    private Stream<EventReport> accounts() {
        return events.stream().flatMap(event -> event.reports().stream());
    }

    /** All parties, and those that they act for. */
    PartyDirectory parties() {
        return parties;
    }

    Directory<PlaceRef> places() {
        return places;
    }

    Directory<ThingRef> topics() {
        return topics;
    }

    Directory<ThingRef> instruments() {
        return instruments;
    }

    /** How many events there are of each type. */
    Map<String, Long> types() {
        return types;
    }

    /** How many events each party takes part in, itself or by others, by name. */
    Map<String, Long> partyNames() {
        return partyNames;
    }

    /** How many events each outlet tells of. */
    Map<String, Long> publishers() {
        return publishers;
    }

    Set<String> outlets() {
        return publishers.keySet();
    }
}
