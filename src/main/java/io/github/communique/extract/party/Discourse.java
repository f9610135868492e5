// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.extract.person.Cast;
import io.github.communique.extract.person.Person;
import io.github.communique.model.Event;
import io.github.communique.model.Party;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has been told so far, for pronouns and "the two sides". One for each article; filled as its sentences are read. */
public final class Discourse {

    private final Cast cast;
    private final Optional<Party> home;
    private final boolean diplomatic;
    private final List<Party> expected;
    private final List<Party> persons = new ArrayList<>();
    private final List<Party> nations = new ArrayList<>();
    private final List<List<Party>> pairs = new ArrayList<>();
    private final Set<String> acquainted = new HashSet<>();
    private Optional<LocalDate> lastDay = Optional.empty();
    private Optional<Party> speaker = Optional.empty();

    /**
     * A discourse that begins.
     *
     * @param home the party that publishes the article itself, if one does
     * @param firstPair who will act together first, as far as that is known
     * @param diplomatic whether the article is known to tell of dealings between sides
     */
    public Discourse(Cast cast, Optional<Party> home, List<Party> firstPair, boolean diplomatic) {
        this.home = home;
        this.diplomatic = diplomatic;
        this.cast = cast;
        this.expected = List.copyOf(firstPair);
    }

    /** The same as it is now. */
    public Discourse asItStands() {
        Discourse copy = new Discourse(cast, home, expected, diplomatic);
        copy.persons.addAll(persons);
        copy.nations.addAll(nations);
        copy.pairs.addAll(pairs);
        copy.acquainted.addAll(acquainted);
        copy.lastDay = lastDay;
        copy.speaker = speaker;
        return copy;
    }

    /** The parties that acted together first. */
    public List<Party> firstPair() {
        return pairs.isEmpty() ? List.of() : pairs.get(0);
    }

    Cast cast() {
        return cast;
    }

    /** Who speaks for a party in the article: its first person, or the party itself. */
    Party representative(Party side) {
        return cast.representative(side).orElse(side);
    }

    /** A party was named. */
    public void heard(Party party) {
        List<Party> list = party.isPerson() ? persons : nations;
        list.remove(party);
        list.add(party);
    }

    /** Parties met or acted together. */
    public void together(List<Party> parties) {
        boolean known = parties.stream()
                .noneMatch(party ->
                        party.kind() == Party.Kind.GROUP && party.authority().isEmpty());
        if (parties.size() >= 2 && known) {
            pairs.add(List.copyOf(parties));
        }
    }

    /** The last single day that was told. */
    public Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /** A side took part in something with another one, so that what it says next is said among states. */
    public void acted(Event event) {
        event.when().filter(TimeSpan::isDay).flatMap(TimeSpan::begin).ifPresent(day -> lastDay = Optional.of(day));
        Set<String> sides = event.sides();
        if (sides.size() > 1) {
            acquainted.addAll(sides);
        }
    }

    boolean acquainted(Party party) {
        return diplomatic || acquainted.contains(party.side());
    }

    /** Who speaks from now on, if anybody does. */
    public void speaks(Optional<Party> party) {
        speaker = party;
    }

    /** Who "we" are: who speaks, or whose publication it is. */
    public Optional<Party> speaker() {
        return speaker.or(() -> home);
    }

    /** The party that publishes the article itself, if one does. */
    Optional<Party> home() {
        return home;
    }

    /** The body or state named last whose name ends with a word, as "the Council" ends the Security Council's. */
    Optional<Party> endingWith(String word) {
        for (int i = nations.size() - 1; i >= 0; i--) {
            if (nations.get(i).kind() == Party.Kind.ORGANISATION
                    && nations.get(i).name().endsWith(" " + word)) {
                return Optional.of(nations.get(i));
            }
        }
        return Optional.empty();
    }

    /** The body of many named last: "the bloc", "the alliance". */
    Optional<Party> lastBody() {
        return nations.stream().filter(Party::isOfMany).reduce((first, second) -> second);
    }

    /** The state named last. */
    Optional<Party> lastState() {
        return nations.stream()
                .filter(party -> party.kind() == Party.Kind.STATE)
                .reduce((first, second) -> second);
    }

    /** The state of a code, where it has been named. */
    Optional<Party> state(String code) {
        return nations.stream()
                .filter(party -> party.country().equals(Optional.of(code)))
                .findFirst();
    }

    Optional<Party> lastPerson() {
        return last(persons);
    }

    Optional<Party> lastNation() {
        return last(nations);
    }

    /** The person named last among these. */
    Optional<Party> lastOf(List<Person> candidates) {
        for (int i = persons.size() - 1; i >= 0; i--) {
            String name = persons.get(i).name();
            Optional<Person> found =
                    candidates.stream().filter(person -> person.answersTo(name)).findFirst();
            if (found.isPresent()) {
                return found.map(Person::party);
            }
        }
        return candidates.stream().findFirst().map(Person::party);
    }

    /** The parties that acted together last. */
    public List<Party> lastPair() {
        return pairs.isEmpty() ? expected : pairs.get(pairs.size() - 1);
    }

    /** The states or organisations that those who acted together last act for. */
    List<Party> lastSides() {
        Map<String, Party> sides = new LinkedHashMap<>();
        lastPair().forEach(party -> {
            Party side = party.actsFor().orElse(party);
            sides.putIfAbsent(side.name(), side);
        });
        return List.copyOf(sides.values());
    }

    private static Optional<Party> last(List<Party> parties) {
        return parties.isEmpty() ? Optional.empty() : Optional.of(parties.get(parties.size() - 1));
    }
}
