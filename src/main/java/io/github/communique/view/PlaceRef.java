// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

/**
 * Where an event took place.
 *
 * @param iri of the place
 * @param name of the place
 * @param country the IRI of the state that it lies in, empty if none is told
 * @param countryName its name
 * @param code its ISO 3166-1 code of two letters
 */
public record PlaceRef(String iri, String name, String country, String countryName, String code) {

    /** "Lisbon, Portugal"; the name alone where the state is not told or has the same. */
    public String words() {
        return countryName.isEmpty() || countryName.equals(name) ? name : name + ", " + countryName;
    }
}
