// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import java.util.List;

/**
 * A thing that can be looked up; what is not known of it is empty.
 *
 * @param iri of the thing
 * @param label its name
 * @param kind what it is
 * @param names by which it is found
 * @param aliases other names, for people
 * @param code ISO 3166-1 code of two letters
 * @param iso3 ISO 3166-1 code of three letters
 * @param wikidata its item, such as Q114
 * @param side the IRI of the one that it acts for, lies in or is an office of
 * @param sideLabel the name of that
 * @param events in how many statements of parties and places of events it stands
 */
record Entity(
        String iri,
        String label,
        Kind kind,
        List<Name> names,
        List<String> aliases,
        String code,
        String iso3,
        String wikidata,
        String side,
        String sideLabel,
        long events) {

    Entity {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
    }

    /** What tells it from others of its name, for people. */
    String description() {
        String at = sideLabel.isEmpty()
                ? ""
                : (kind == Kind.PLACE ? " in " : kind == Kind.OFFICE ? " of " : " for ") + sideLabel;
        return kind.label() + at + (code.isEmpty() ? "" : " (" + code + ")");
    }

    /** One thing has one IRI. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Entity entity && entity.iri.equals(iri);
    }

    @Override
    public int hashCode() {
        return iri.hashCode();
    }
}
