// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be told of a thing to find it, or asked of it once it is found. */
enum Property {
    LABEL("label", "Label", "Its name."),
    ALIASES("aliases", "Other names", "Other names that the authority knows."),
    TYPE("type", "Type", "State, Organisation, Person, Group, Place, Office or type of event."),
    SIDE(
            "actsFor",
            "Acts for",
            "The state or organisation that a person, organisation or group acts for, or that an office is of."),
    COUNTRY(
            "country",
            "Country",
            "The country that a place lies in, that a party acts for or that an office is of: name, ISO code or IRI.",
            "inCountry"),
    ISO2("iso2", "ISO 3166-1 code, two letters", "The code of a state, or of the state it belongs to.", "countryCode"),
    ISO3("iso3", "ISO 3166-1 code, three letters", "The code of a state, or of the state it belongs to."),
    WIKIDATA("wikidata", "Wikidata item", "Such as Q114."),
    OFFICE("offices", "Offices", "Offices that a person is told to hold.", "office"),
    DATE("date", "Date", "When an office was held: 2021, 2021-03 or 2021-03-22. It is only for finding."),
    EVENTS("events", "Mentions in events", "How often it is a party or the place of an event in this data set."),
    IRI("iri", "IRI", "Its address.");

    private final String id;
    private final String label;
    private final String meaning;

    /** What the ontology calls it. */
    private final String term;

    Property(String id, String label, String meaning) {
        this(id, label, meaning, id);
    }

    Property(String id, String label, String meaning, String term) {
        this.id = id;
        this.label = label;
        this.meaning = meaning;
        this.term = term;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    String meaning() {
        return meaning;
    }

    /** The property of an id; also by the name or IRI that it has in the ontology. */
    static Optional<Property> of(String id) {
        String name = id.substring(id.lastIndexOf('#') + 1);
        return Arrays.stream(values())
                .filter(property -> property.id.equals(name) || property.term.equals(name))
                .findFirst();
    }

    /** Those that can be asked of a thing. */
    static List<Property> told() {
        return Arrays.stream(values()).filter(property -> property != DATE).toList();
    }
}
