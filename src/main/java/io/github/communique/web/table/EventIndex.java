// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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

/** All events of one state of the data, in outline, to choose from. */
record EventIndex(List<Happening> happenings) {

    static EventIndex of(DatasetGraph dataset, Ontology ontology) {
        OutlineReader reader = new OutlineReader(dataset, ontology);
        Map<Node, List<Outline>> byEvent = Told.having(dataset, Dip.status).stream()
                .sorted(Comparator.comparing((Quad quad) -> quad.getGraph().toString()))
                .map(quad -> reader.read(quad.getGraph(), quad.getSubject()))
                .collect(Collectors.groupingBy(Outline::event));
        return new EventIndex(byEvent.values().stream().map(Happening::new).toList());
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

    /** How many events there are by what is told of them, such as their type. */
    Map<String, Long> counts(Function<Outline, Stream<String>> what) {
        return happenings.stream()
                .flatMap(
                        happening -> happening.accounts().stream().flatMap(what).distinct())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    /** All parties, and those that they act for. */
    Set<Party> parties() {
        return accounts()
                .flatMap(account -> account.participants().stream())
                .distinct()
                .flatMap(party -> Stream.concat(Stream.of(party), party.sides().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Stream<Outline> accounts() {
        return happenings.stream().flatMap(happening -> happening.accounts().stream());
    }
}
