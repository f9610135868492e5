// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import io.github.communique.gate.Gate;
import io.github.communique.ontology.Dip;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * What remains of a thing where no graph has a name. Articles may disagree on it: where it may have one value alone it has
 * that of the first graph that tells one, in the order of their names, and an event is as the first article reports it.
 */
public final class FirstTelling {

    private static final String REPORTED_IN = NodeFmtLib.strNT(Dip.reportedIn);
    private static final Set<String> SINGLE = names(Gate.singleValue());
    private static final Set<String> SINGLE_IN_A_LANGUAGE = names(Gate.singleInALanguage());

    private FirstTelling() {}

    /** A statement on the thing, as one graph has it. */
    public interface Told {

        /** The predicate in N-Triples. */
        String predicate();

        /** The language of the value; empty where it has none. */
        String language();

        /** The name of the graph; empty for what stands in none. */
        String graph();
    }

    /** Those statements on one thing that remain, by the names of their graphs. */
    public static <T extends Told> List<T> of(List<T> statements) {
        Set<String> laterReports = statements.stream()
                .filter(told -> told.predicate().equals(REPORTED_IN))
                .map(Told::graph)
                .distinct()
                .sorted()
                .skip(1)
                .collect(Collectors.toSet());
        Map<String, String> first = new HashMap<>();
        return statements.stream()
                .filter(told -> !laterReports.contains(told.graph()))
                .sorted(Comparator.comparing(Told::graph))
                .filter(told -> place(told)
                        .map(place -> first.computeIfAbsent(place, any -> told.graph()))
                        .filter(graph -> !graph.equals(told.graph()))
                        .isEmpty())
                .toList();
    }

    /** What may have one value: the predicate, or the predicate in a language; empty where any number may stand. */
    private static Optional<String> place(Told told) {
        if (SINGLE.contains(told.predicate())) {
            return Optional.of(told.predicate());
        }
        return Optional.of(told.language())
                .filter(language -> !language.isEmpty() && SINGLE_IN_A_LANGUAGE.contains(told.predicate()))
                .map(language -> told.predicate() + "@" + language);
    }

    private static Set<String> names(Set<Node> nodes) {
        return nodes.stream().map(NodeFmtLib::strNT).collect(Collectors.toSet());
    }
}
