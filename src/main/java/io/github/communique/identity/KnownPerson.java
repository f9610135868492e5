// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person of the data, by all that is told.
 *
 * @param iri of the person
 * @param accounts of it, at least one, in order
 */
public record KnownPerson(String iri, List<PersonAccount> accounts) {

    public KnownPerson {
        accounts = List.copyOf(accounts);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("a person is known by what is told of it: " + iri);
        }
    }

    /** The name; one IRI stands for one name. */
    public FullName name() {
        return accounts.get(0).name();
    }

    /** What it is matched to. */
    public Set<String> records() {
        return accounts.stream().flatMap(account -> account.records().stream()).collect(Collectors.toSet());
    }

    /** All posts that it holds or held. */
    public List<HeldPost> posts() {
        return accounts.stream()
                .flatMap(account -> account.posts().stream())
                .distinct()
                .toList();
    }
}
