// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a list says of one thing.
 *
 * @param key by which the same thing is known when the list comes again
 * @param kind of thing
 * @param names of it, the first as the list has it
 * @param ids the IRIs that it has elsewhere
 * @param sides whom it acts for, or in which state it lies; more than one only of a person
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
        List<Party> sides,
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
        sides = List.copyOf(sides);
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
    }

    /** The side that is told first. */
    Optional<Party> side() {
        return sides.stream().findFirst();
    }

    String name() {
        return names.get(0);
    }

    /**
     * The same with what another row claims of the thing. A person may act for one state after another; nothing else has two.
     *
     * @throws IllegalArgumentException if the rows cannot both be right
     */
    ListClaim with(ListClaim other) {
        List<Party> all = both(sides, other.sides);
        if (all.size() > 1 && kind != Kind.PERSON) {
            throw new IllegalArgumentException("%s is of %s by line %d, and of %s here; take out the wrong one"
                    .formatted(
                            name(),
                            all.get(0).name(),
                            rows.get(0).line(),
                            all.get(1).name()));
        }
        spot.flatMap(here -> other.spot.map(here::kilometresTo))
                .filter(apart -> apart > Spot.NEAR)
                .ifPresent(apart -> {
                    throw new IllegalArgumentException("%s lies %d km from where line %d has it; take out the wrong one"
                            .formatted(name(), Math.round(apart), rows.get(0).line()));
                });
        return new ListClaim(
                key,
                kind,
                both(names, other.names),
                Set.copyOf(both(List.copyOf(ids), List.copyOf(other.ids))),
                all,
                both(terms, other.terms),
                spot.or(other::spot),
                geonames.or(other::geonames),
                both(rows, other.rows));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
