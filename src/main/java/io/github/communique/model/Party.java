// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A diplomatic actor.
 *
 * @param kind what kind of actor
 * @param name its fullest name in the article, or its authority label
 * @param authority the IRI of its authority record, where it is known
 * @param country the ISO 3166-1 alpha-2 code, for a state only
 * @param actsFor the state or organisation on whose behalf it acts, where told; empty for a state
 * @param office the office a person holds, as the article tells it
 */
public record Party(
        Kind kind,
        String name,
        Optional<String> authority,
        Optional<String> country,
        Optional<Party> actsFor,
        Optional<String> office) {

    /** The kinds of actor. */
    public enum Kind {
        STATE,
        ORGANISATION,
        PERSON,
        GROUP
    }

    public Party {
        Objects.requireNonNull(kind, "kind");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party has a name");
        }
        if (country.isPresent() && kind != Kind.STATE) {
            throw new IllegalArgumentException("only a state has a country code of its own: " + name);
        }
    }

    /** The country it acts for, its own for a state, through {@link #actsFor()} for others. */
    public Optional<String> countryActedFor() {
        return country.or(() -> actsFor.flatMap(Party::countryActedFor));
    }

    /** On whose side it stands, by the country's code where there is one; two parties of one side do no diplomacy with one another. */
    public String side() {
        return countryActedFor().or(() -> actsFor.map(Party::name)).orElse(name);
    }

    /** Whether it is a person. */
    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** Whether it is known for whom it acts; nobody else does diplomacy. */
    public boolean isDiplomatic() {
        return !isPerson() || actsFor.isPresent();
    }

    /** Whether it is a body of many states, which meets by itself. */
    public boolean isOfMany() {
        return kind == Kind.ORGANISATION && countryActedFor().isEmpty();
    }
}
