// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** All events of one state of the data, in outline, to choose from; and what they can be chosen by. */
final class EventIndex {

    private final List<Happening> happenings;
    private final Directory<Party> parties;
    private final Directory<Spot> places;
    private final Directory<Named> topics;
    private final Map<String, Long> types;
    private final Map<String, Long> sides;
    private final Map<String, Long> publishers;

    private EventIndex(List<Happening> happenings) {
        this.happenings = List.copyOf(happenings);
        parties = Directory.of(
                accounts()
                        .flatMap(account -> account.participants().stream())
                        .distinct()
                        .flatMap(party -> Stream.concat(Stream.of(party), party.sides().stream())),
                Party::name);
        places = Directory.of(accounts().flatMap(account -> account.places().stream()), Spot::name);
        topics = Directory.of(accounts().flatMap(account -> account.topics().stream()), Named::name);
        types = counts(account -> Stream.of(account.type()));
        sides = counts(account -> account.participants().stream().map(Party::side));
        publishers = counts(account -> Stream.of(account.story().publisher()));
    }

    static EventIndex of(DatasetGraph dataset, Ontology ontology) {
        OutlineReader reader = new OutlineReader(dataset, ontology);
        Map<Node, Node> heads = Told.having(dataset, Dip.joinedTo).stream()
                .collect(Collectors.toMap(Quad::getSubject, Quad::getObject, (one, other) -> one));
        Map<Node, List<Outline>> byEvent = Told.having(dataset, Dip.status).stream()
                .sorted(Comparator.comparing((Quad quad) -> quad.getGraph().toString()))
                .map(quad -> reader.read(quad.getGraph(), quad.getSubject()))
                .collect(Collectors.groupingBy(outline -> heads.getOrDefault(outline.event(), outline.event())));
        return new EventIndex(byEvent.entrySet().stream()
                .map(event -> new Happening(event.getKey(), event.getValue()))
                .toList());
    }

    /** The events that fit, in order. */
    List<Choice> find(List<Condition> conditions, EventOrder order) {
        List<Choice> found = new ArrayList<>();
        for (Happening happening : happenings) {
            happening
                    .choose(account -> conditions.stream()
                            .allMatch(condition -> condition.fits().test(account)))
                    .ifPresent(found::add);
        }
        found.sort(order.comparator());
        return found;
    }

    private Map<String, Long> counts(Function<Outline, Stream<String>> what) {
        return happenings.stream()
                .flatMap(
                        happening -> happening.accounts().stream().flatMap(what).distinct())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    private Stream<Outline> accounts() {
        return happenings.stream().flatMap(happening -> happening.accounts().stream());
    }

    /** All parties, and those that they act for. */
    Directory<Party> parties() {
        return parties;
    }

    Directory<Spot> places() {
        return places;
    }

    Directory<Named> topics() {
        return topics;
    }

    /** How many events there are of each type. */
    Map<String, Long> types() {
        return types;
    }

    /** How many events each state or organisation takes part in, by name. */
    Map<String, Long> sides() {
        return sides;
    }

    /** How many events each outlet tells of. */
    Map<String, Long> publishers() {
        return publishers;
    }

    Set<String> outlets() {
        return publishers.keySet();
    }
}
