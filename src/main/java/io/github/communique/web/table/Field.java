// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What events can be chosen by; the names are those of the parameters in an address. */
enum Field {
    Q("Words", "A word or phrase in the name of the event, in a sentence that it rests on or in what somebody said."),
    PARTY(
            "Party",
            "A state, organisation, group or person, by any of its names, words of one, an ISO 3166-1 code of two capital"
                    + " letters, or an IRI. Its officials and organs count as it. Written twice, both take part."),
    OTHER("Other party", "The second of two parties."),
    AS(
            "Party’s part",
            "Whether the party acts (source), is acted upon (target), or takes part in any way (either); the second party"
                    + " then has the other part."),
    OFFICIALS("Officials", "Whether those who act for a party count as the party: yes, as if nothing is said, or no."),
    TYPE("Type", "The type of event, or a group of types such as Encounter."),
    STATUS("Status", "Whether the event happened (Actual), was announced (Planned) or was denied (Negated)."),
    FROM(
            "From",
            "The first day, month or year: events that end before it are left out; where no date is told, the day of the"
                    + " report counts."),
    TO(
            "To",
            "The last day, month or year: events that begin after it are left out; where no date is told, the day of the"
                    + " report counts."),
    PLACE("Place", "Where it took place: part of a name, or an IRI."),
    COUNTRY(
            "Country",
            "The country that the place lies in: part of a name, an ISO 3166-1 code of two letters, or an IRI."),
    TOPIC("Topic", "What the event is about: part of a name, or an IRI."),
    INSTRUMENT("Document", "The agreement, resolution or statement that the event names: part of its name, or an IRI."),
    PUBLISHER("Publisher", "The outlet that reports it: part of its name."),
    CONFIDENCE("Confidence", "How sure the program is at least, from 0 to 1.");

    private final String label;
    private final String meaning;

    Field(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** As it stands in an address: two parties stand under one name. */
    String parameter() {
        return this == OTHER ? PARTY.parameter() : id();
    }

    /** What tells it from all others. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a value asks nothing that would not be so without it. */
    boolean goesWithoutSaying(String value) {
        return this == AS && value.equals("either") || this == OFFICIALS && value.equals("yes");
    }

    String label() {
        return label;
    }

    /** What it does, for people. */
    String meaning() {
        return meaning;
    }

    static List<String> parameters() {
        return Arrays.stream(values()).map(Field::parameter).distinct().toList();
    }
}
