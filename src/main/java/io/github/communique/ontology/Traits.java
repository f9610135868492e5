// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import io.github.communique.model.Trait;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What the ontology says of all events of a type, beside its codes. */
record Traits(Graph graph) {

    private static final Node TRAIT = Dip.trait;
    private static final Map<Node, Trait> BY_TERM = Map.of(
            Dip.term("Conversational"), Trait.CONVERSATIONAL,
            Dip.term("Countable"), Trait.COUNTABLE,
            Dip.term("Paired"), Trait.PAIRED,
            Dip.term("Placed"), Trait.PLACED,
            Dip.term("PlacedAtTarget"), Trait.PLACED_AT_TARGET,
            Dip.term("Yielding"), Trait.YIELDING);

    /** The traits of a type: those it names, and that it is a happening where two reports can tell of one. */
    Set<Trait> of(Node type) {
        Stream<Trait> happening = graph.stream(type, Dip.identifiedBy, Node.ANY)
                .filter(rule -> !rule.getObject().equals(Dip.TELLING))
                .map(rule -> Trait.HAPPENING);
        Stream<Trait> named = graph.stream(type, TRAIT, Node.ANY).map(Traits::trait);
        return Stream.concat(happening, named).collect(Collectors.toUnmodifiableSet());
    }

    private static Trait trait(Triple said) {
        Trait trait = BY_TERM.get(said.getObject());
        if (trait == null) {
            throw new IllegalStateException(said.getSubject() + " has the dip:trait " + said.getObject()
                    + ", which is none; ontology/core.ttl defines those that are, each a dip:Trait");
        }
        return trait;
    }
}
