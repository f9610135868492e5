// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
public record Telling(
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
    record Part(String name, String kind, Optional<String> country, String role) {

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
}
