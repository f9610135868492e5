// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import io.github.communique.ontology.Dip;
import java.util.List;
import java.util.stream.Stream;

/**
 * A party to an event, as an article has it.
 *
 * @param iri of the party
 * @param name of the party
 * @param kind State, Organisation, Person or Group
 * @param code its ISO 3166-1 code of two letters, empty if it has none of its own
 * @param offices that it holds, as the article tells them
 * @param sides those that it acts for
 */
public record PartyRef(
        String iri, String name, String kind, String code, List<ThingRef> offices, List<PartyRef> sides) {

    public PartyRef {
        offices = List.copyOf(offices);
        sides = List.copyOf(sides);
    }

    /** The code of the country that it is, or acts for; empty if there is none. */
    public String country() {
        return Stream.concat(Stream.of(code), sides.stream().map(PartyRef::country))
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether it is somebody, who may act for a state or organisation but stands for none. */
    public boolean person() {
        return kind.equals(Dip.PERSON.getLocalName());
    }

    /** The same party with the offices and sides that another report tells of it. */
    PartyRef with(PartyRef other) {
        return new PartyRef(iri, name, kind, code, union(offices, other.offices), union(sides, other.sides));
    }

    private static <T> List<T> union(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** The name of the state or organisation that it acts for, or its own. */
    public String side() {
        return sides.isEmpty() ? name : sides.get(0).name();
    }
}
