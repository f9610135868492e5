// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import io.github.communique.model.Event;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import io.github.communique.model.TimeSpan;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An event as one side tells it, the reader or the program, in the words that are compared.
 *
 * @param type the local name of its type
 * @param alternatives types that a reader allows as well
 * @param status in lower case, where told
 * @param evidence the sentences that tell of it
 * @param date as EDTF, where told
 * @param place where it happened, where told
 * @param parties who takes part
 * @param speaker who is quoted, where someone is
 */
public record ToldEvent(
        String type,
        Set<String> alternatives,
        Optional<String> status,
        List<String> evidence,
        Optional<String> date,
        Optional<Place> place,
        List<Part> parties,
        Optional<String> speaker) {

    /** A place by name, and the code of its country where told. */
    record Place(String name, Optional<String> country) {}

    /** A party, its kind and role in lower case, and the code of the country it acts for where told. */
    public record Part(String name, String kind, Optional<String> country, String role) {

        /** A party of the program's in the reader's terms. */
        static Part of(Party party, String role) {
            Optional<String> country = party.countryActedFor();
            String side = country.isPresent()
                    ? party.name()
                    : party.actsFor().map(Party::name).orElse(party.name());
            return new Part(side, party.kind().name().toLowerCase(Locale.ROOT), country, role);
        }

        /** What a party goes by: the country it acts for, else its name. */
        String key() {
            return country.map(code -> code.toUpperCase(Locale.ROOT)).orElseGet(() -> Words.plain(name));
        }

        /** Whether two names may mean one party: the same key, or one name holds all words of the other. */
        boolean mayBe(Part other) {
            Set<String> mine = Words.of(name);
            Set<String> theirs = Words.of(other.name);
            boolean within = mine.containsAll(theirs) || theirs.containsAll(mine);
            return key().equals(other.key()) || !mine.isEmpty() && !theirs.isEmpty() && within;
        }

        /** Whether two are the same person or body in roles that agree. */
        boolean agrees(Part other) {
            boolean rolesAgree = role.equals(other.role) || role.equals(ANY_ROLE) || other.role.equals(ANY_ROLE);
            boolean persons = kind.equals(PERSON) && other.kind.equals(PERSON);
            return mayBe(other) && rolesAgree && (!persons || Words.share(name, other.name));
        }
    }

    private static final String ANY_ROLE = "participant";
    private static final String PERSON = "person";

    /** How many facts it states: its type, each party, and date, place and speaker where told. */
    int facts() {
        int slots = (date.isPresent() ? 1 : 0) + (place.isPresent() ? 1 : 0) + (speaker.isPresent() ? 1 : 0);
        return 1 + parties.size() + slots;
    }

    /** Whether a sentence is among those that tell of it. */
    public boolean toldBy(String sentence) {
        return evidence.stream().anyMatch(told -> Words.sameSentence(told, sentence));
    }

    /** Whether a careful reader could give it this type. */
    public boolean mayBe(String other) {
        return type.equals(other) || alternatives.contains(other);
    }

    /** The role of the first of its parties that one of these may be; none where none of them takes part. */
    public Optional<Role> role(Collection<Party> candidates) {
        return parties.stream()
                .filter(part -> candidates.stream().anyMatch(party -> isSide(part, party)))
                .map(part -> Role.valueOf(part.role().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether it happened at that time, as far as is told; where no time is told, that none is. */
    public boolean isAt(Optional<TimeSpan> when) {
        return date.map(mine -> when.filter(span -> Agreement.dateFits(mine, span.edtf()))
                        .isPresent())
                .orElseGet(when::isEmpty);
    }

    /** Whether it happened at that place, as far as is told; where no place is told, that none is. */
    public boolean isIn(Optional<io.github.communique.model.Place> where) {
        return place.map(mine -> where.filter(other -> Words.share(mine.name(), other.name()))
                        .isPresent())
                .orElseGet(where::isEmpty);
    }

    /** How many of its parties play each role. */
    public Map<Role, Long> roles() {
        return parties.stream()
                .collect(Collectors.groupingBy(
                        part -> Role.valueOf(part.role().toUpperCase(Locale.ROOT)), Collectors.counting()));
    }

    private static boolean isSide(Part part, Party party) {
        Part side = Part.of(party, part.role());
        return part.mayBe(side) || part.mayBe(new Part(party.name(), side.kind(), side.country(), side.role()));
    }

    /** Whether half or more of its parties are those of an event that was found. */
    public boolean hasPartiesOf(Event found) {
        List<Part> theirs = found.participations().stream()
                .map(one -> Part.of(one.party(), one.role().name().toLowerCase(Locale.ROOT)))
                .toList();
        ToldEvent other = new ToldEvent(
                type, Set.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), theirs, speaker);
        return new Agreement(this, other).ofParties() >= Agreement.HALF;
    }
}
