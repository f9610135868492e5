// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a list says of one thing.
 *
 * @param key by which the same thing is known when the list comes again
 * @param kind of thing
 * @param names of it, the first as the list has it
 * @param ids the IRIs that it has elsewhere
 * @param side whom it acts for, or in which state it lies
 * @param terms in which a person held offices
 * @param spot where a place lies
 * @param geonames its number in GeoNames
 * @param rows that say so
 */
record ListClaim(
        String key,
        Kind kind,
        List<String> names,
        Set<String> ids,
        Optional<Party> side,
        List<Term> terms,
        Optional<Spot> spot,
        Optional<String> geonames,
        List<ListRow> rows) {

    /** What lists tell of. */
    enum Kind {
        PERSON,
        ORGANISATION,
        STATE,
        PLACE
    }

    /** That an office was held from one day until another, as far as they are known. */
    record Term(String office, Party side, Optional<LocalDate> from, Optional<LocalDate> until) {}

    ListClaim {
        names = List.copyOf(names);
        ids = Set.copyOf(ids);
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
    }

    String name() {
        return names.get(0);
    }
}
