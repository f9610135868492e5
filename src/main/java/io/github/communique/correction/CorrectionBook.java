// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

import io.github.communique.ontology.Dip;
import io.github.communique.store.Store;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * All corrections of a store, and what was read before them.
 *
 * @param all the oldest first
 * @param readings of each event that was corrected, by article
 */
record CorrectionBook(List<Correction> all, Map<Node, Map<String, FirstReading>> readings) {

    CorrectionBook {
        all = List.copyOf(all);
    }

    static CorrectionBook of(Store store, CorrectionGraph graphs) {
        return store.read(dataset -> {
            Graph union = dataset.getDefaultGraph();
            return union.contains(Node.ANY, RDF.type.asNode(), Dip.CORRECTION)
                    ? new CorrectionBook(graphs.corrections(union), byEvent(graphs.readings(union)))
                    : new CorrectionBook(List.of(), Map.of());
        });
    }

    private static Map<Node, Map<String, FirstReading>> byEvent(List<FirstReading> readings) {
        return readings.stream()
                .collect(Collectors.groupingBy(
                        FirstReading::event, Collectors.toMap(FirstReading::article, reading -> reading)));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    CorrectionBook with(Correction correction) {
        return new CorrectionBook(
                Stream.concat(all.stream(), Stream.of(correction)).toList(), readings);
    }

    CorrectionBook without(Correction correction) {
        return new CorrectionBook(
                all.stream().filter(other -> !other.isSameActAs(correction)).toList(), readings);
    }

    /** The corrections of each event. */
    Map<Node, List<Correction>> acts() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        correction -> NodeFactory.createURI(correction.event()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    Optional<FirstReading> reading(Node event, String article) {
        return Optional.ofNullable(readings.getOrDefault(event, Map.of()).get(article));
    }

    Collection<FirstReading> readings(Node event) {
        return readings.getOrDefault(event, Map.of()).values();
    }
}
