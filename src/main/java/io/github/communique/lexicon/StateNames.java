// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.ontology.Dip;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The names of one word by which a state is called.
 *
 * @param code its ISO 3166-1 alpha-2 code
 * @param names its name, adjective, people and capital, as far as each is one word
 */
public record StateNames(String code, Map<Match.How, String> names) {

    /** Copies the map. */
    public StateNames {
        names = Map.copyOf(names);
    }

    /** Those of all states of an authority, by IRI. */
    public static List<StateNames> of(Graph authority) {
        Records records = new Records(authority);
        return records.of(Dip.STATE).stream()
                .flatMap(state ->
                        records
                                .text(state, Dip.countryCode)
                                .map(code -> new StateNames(code, names(records, state)))
                                .stream())
                .toList();
    }

    private static Map<Match.How, String> names(Records records, Node state) {
        Map<Match.How, String> names = new EnumMap<>(Match.How.class);
        keep(names, Match.How.NAME, Optional.of(records.label(state)));
        keep(names, Match.How.DEMONYM, records.text(state, Terms.demonym));
        List<String> nationals = records.texts(state, Terms.nationals);
        keep(names, Match.How.NATIONALS, nationals.stream().reduce((first, second) -> second));
        keep(names, Match.How.CAPITAL, records.link(state, Terms.capital).map(records::label));
        return names;
    }

    private static void keep(Map<Match.How, String> names, Match.How how, Optional<String> name) {
        name.filter(one -> !one.contains(" ")).ifPresent(one -> names.put(how, one));
    }
}
