// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.identity;

import java.util.List;
import java.util.Set;

/**
 * What one graph tells of a person.
 *
 * @param iri of the person
 * @param graph that tells of it
 * @param name of the person
 * @param side the IRI of the state or organisation that it acts for
 * @param records what it is matched to
 * @param posts that it holds
 */
public record PersonAccount(
        String iri, String graph, FullName name, String side, Set<String> records, List<HeldPost> posts) {

    public PersonAccount {
        records = Set.copyOf(records);
        posts = List.copyOf(posts);
    }

    /** What persons have in common of whom one may be the other. */
    public String block() {
        return name.initial() + " " + side;
    }

    /** What persons have in common whose names differ only in where the family name stands; they need not be of one block. */
    public String words() {
        return name.inAnyOrder() + " " + side;
    }
}
