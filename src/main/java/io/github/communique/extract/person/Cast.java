// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.person;

import io.github.communique.extract.person.Person.Standing;
import io.github.communique.model.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The persons of an article, gathered before its events are. */
public final class Cast {

    private final List<Person> persons = new ArrayList<>();

    /** Adds what one mention tells; it joins the person already known by that name. */
    public void add(Person person) {
        for (int i = 0; i < persons.size(); i++) {
            if ((sameRecord(persons.get(i), person) || persons.get(i).answersTo(person.name()))
                    && sameSide(persons.get(i), person)) {
                persons.set(i, persons.get(i).with(person));
                return;
            }
        }
        persons.add(person);
    }

    private static boolean sameRecord(Person one, Person other) {
        return one.authority().isPresent() && one.authority().equals(other.authority());
    }

    private static boolean sameSide(Person one, Person other) {
        return one.actsFor().isEmpty()
                || other.actsFor().isEmpty()
                || one.actsFor().equals(other.actsFor())
                || one.name().equals(other.name());
    }

    /** The same with what is known of public persons: their full names, and for whom those act that the article does not say. */
    public Cast completed(Function<Person, Optional<Party>> known) {
        Cast completed = new Cast();
        persons.forEach(person -> completed.add(completed(person, known)));
        return completed;
    }

    private static Person completed(Person person, Function<Person, Optional<Party>> known) {
        return known.apply(person)
                .filter(party -> person.standing() != Standing.PRIVATE)
                .filter(party -> person.actsFor().isEmpty() || sameActor(person.actsFor(), party.actsFor()))
                .map(party -> new Person(
                        person.name().contains(" ") ? person.name() : party.name(),
                        person.office().or(party::office),
                        person.actsFor().or(party::actsFor),
                        party.authority(),
                        aliases(person),
                        person.standing()))
                .orElse(person);
    }

    private static Set<String> aliases(Person person) {
        Set<String> aliases = new HashSet<>(person.aliases());
        aliases.add(person.name());
        return aliases;
    }

    /** The same where officials of whom no side is told act for the one that their office tells, or else for the publisher. */
    public Cast at(Optional<Party> home, Function<String, Optional<Party>> ofOffice) {
        Cast placed = new Cast();
        persons.stream()
                .map(person -> person.standing() == Standing.OFFICE
                                && person.office().isPresent()
                        ? person.actingFor(ofOffice.apply(person.office().get()).or(() -> home))
                        : person)
                .forEach(placed::add);
        return placed;
    }

    /** The person of that name. */
    public Optional<Person> named(String name) {
        return persons.stream().filter(person -> person.answersTo(name)).findFirst();
    }

    /** The person in office who is called by one part of the name, such as the family name. */
    Optional<Person> calledBy(String part) {
        return persons.stream()
                .filter(person -> person.actsFor().isPresent() && part.length() > 2)
                .filter(person ->
                        person.name().startsWith(part + " ") || person.name().endsWith(" " + part))
                .findFirst();
    }

    /** The first person named who acts for a party. */
    public Optional<Party> representative(Party side) {
        return persons.stream()
                .filter(person -> sameActor(person.actsFor(), Optional.of(side)))
                .findFirst()
                .map(Person::party);
    }

    /** The persons who hold such an office for that state or organisation. */
    public List<Person> holders(String officeHead, Optional<Party> actsFor) {
        return persons.stream()
                .filter(person -> person.office()
                        .filter(office -> office.toLowerCase(Locale.ROOT).contains(officeHead))
                        .isPresent())
                .filter(person -> actsFor.isEmpty() || sameActor(person.actsFor(), actsFor))
                .toList();
    }

    static boolean sameActor(Optional<Party> one, Optional<Party> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().name().equals(other.get().name())
                        || (one.get().countryActedFor().isPresent()
                                && one.get()
                                        .countryActedFor()
                                        .equals(other.get().countryActedFor())));
    }

    List<Person> persons() {
        return List.copyOf(persons);
    }
}
