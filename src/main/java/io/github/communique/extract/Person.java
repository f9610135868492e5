// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.model.Party;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person of the article, as far as it has told.
 *
 * @param name the fullest form of the name
 * @param office the office in the article's words
 * @param actsFor the state or organisation
 * @param authority the authority record
 * @param aliases the other forms of the name in the article
 */
record Person(
        String name,
        Optional<String> office,
        Optional<Party> actsFor,
        Optional<String> authority,
        Set<String> aliases) {

    Person {
        aliases = Set.copyOf(aliases);
    }

    Party party() {
        return new Party(Party.Kind.PERSON, name, authority, Optional.empty(), actsFor, office);
    }

    /** What two mentions of one person tell together. */
    Person with(Person other) {
        return new Person(
                other.name.length() > name.length() ? other.name : name,
                office.or(other::office),
                actsFor.or(other::actsFor),
                authority.or(other::authority),
                Stream.of(aliases, other.aliases, new HashSet<>(List.of(name, other.name)))
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
    }

    /** "Secretary X and envoy Y": who is named in one breath with another and has no side told is on the same side. */
    Person onSideOf(Optional<Person> other) {
        return new Person(name, office, actsFor.or(() -> other.flatMap(Person::actsFor)), authority, aliases);
    }

    /** "his Chilean counterpart NAME": a counterpart holds the same office. */
    Person asCounterpartOf(Optional<Person> other) {
        boolean counterpart =
                office.filter(held -> held.endsWith("counterpart")).isPresent();
        return counterpart ? new Person(name, other.flatMap(Person::office), actsFor, authority, aliases) : this;
    }

    /** Whether a name may be a shorter or longer form of this one. */
    boolean answersTo(String other) {
        return sameName(name, other) || aliases.contains(other);
    }

    private static boolean sameName(String one, String other) {
        List<String> mine = parts(one);
        List<String> theirs = parts(other);
        return mine.containsAll(theirs) || theirs.containsAll(mine);
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.toLowerCase(java.util.Locale.ROOT).split("[\\s,]+"))
                .filter(part -> !part.matches("jr\\.?|sr\\.?|[a-z]\\."))
                .toList();
    }
}
