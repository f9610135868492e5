// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A party to an event, as an article has it.
 *
 * @param iri of the party
 * @param name of the party
 * @param kind State, Organisation, Person or Group
 * @param code its ISO 3166-1 code of two letters, empty if it has none of its own
 * @param sides those that it acts for
 */
record Party(String iri, String name, String kind, String code, List<Party> sides) {

    Party {
        sides = List.copyOf(sides);
    }

    /** The code of the country that it is, or acts for; empty if there is none. */
    String country() {
        return Stream.concat(Stream.of(this), sides.stream())
                .map(Party::code)
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The name of the state or organisation that it acts for, or its own. */
    String side() {
        return sides.isEmpty() ? name : sides.get(0).name();
    }
}
