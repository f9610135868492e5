// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.person;

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
 * @param standing whether the person acts for a side at all
 */
public record Person(
        String name,
        Optional<String> office,
        Optional<Party> actsFor,
        Optional<String> authority,
        Set<String> aliases,
        Standing standing) {

    /** Whether a person acts for a side. */
    enum Standing {
        /** Holds an office. */
        OFFICE,
        /** Held an office once. */
        FORMER,
        /** Held an office at the time that is told, and no more. */
        THEN,
        /** Acts for nobody: a critic, a scholar, a singer. */
        PRIVATE,
        /** The article does not say. */
        UNTOLD
    }

    public Person {
        aliases = Set.copyOf(aliases);
    }

    /** A person of whom no more than this is told. */
    Person(String name, Optional<String> office, Optional<Party> actsFor) {
        this(name, office, actsFor, Optional.empty(), Set.of(), office.isPresent() ? Standing.OFFICE : Standing.UNTOLD);
    }

    /** Who was in office once or never was acts for nobody, unless it is known of old for whom. */
    public Party party() {
        boolean acts = standing == Standing.OFFICE
                || standing == Standing.THEN
                || standing == Standing.UNTOLD
                || (standing == Standing.FORMER && authority.isPresent());
        return new Party(
                Party.Kind.PERSON,
                name,
                authority,
                Optional.empty(),
                acts ? actsFor : Optional.empty(),
                standing == Standing.OFFICE || standing == Standing.UNTOLD ? office : Optional.empty());
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
                        .collect(Collectors.toSet()),
                standing == Standing.UNTOLD ? other.standing : standing);
    }

    /** "Secretary X and envoy Y": who is named in one breath with another and has no side told is on the same side. */
    public Person onSideOf(Optional<Person> other) {
        return new Person(name, office, actsFor.or(() -> other.flatMap(Person::actsFor)), authority, aliases, standing);
    }

    /** "his Chilean counterpart NAME": a counterpart holds the same office. */
    public Person asCounterpartOf(Optional<Person> other) {
        boolean counterpart =
                office.filter(held -> held.endsWith("counterpart")).isPresent();
        return counterpart
                ? new Person(name, other.flatMap(Person::office), actsFor, authority, aliases, standing)
                : this;
    }

    /** The same with a side, where none was told. */
    Person actingFor(Optional<Party> side) {
        return new Person(name, office, actsFor.or(() -> side), authority, aliases, standing);
    }

    /** Whether a name may be a shorter or longer form of this one. */
    public boolean answersTo(String other) {
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
