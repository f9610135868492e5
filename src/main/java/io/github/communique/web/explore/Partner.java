// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

/**
 * A state or organisation in the dealings of others.
 *
 * @param key its ISO 3166-1 code, or its IRI if it has none
 * @param name of it
 * @param iri of it
 */
record Partner(String key, String name, String iri) {

    /** Whether it has a code, and so pages of its relations. */
    boolean coded() {
        return key.matches("[A-Z]{2}");
    }
}
