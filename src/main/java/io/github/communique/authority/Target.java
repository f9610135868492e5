// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.identity.HeldPost;
import io.github.communique.ontology.PlainName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A thing that is known here, which a claim may mean.
 *
 * @param iri of a record of the authority, or of a thing of the data
 * @param kind of thing
 * @param names of it
 * @param sides the IRIs of those that it acts for, or of the state it lies in
 * @param ids the IRIs that it has elsewhere
 * @param posts that a person held
 * @param spot where a place lies
 */
record Target(
        String iri,
        ListClaim.Kind kind,
        List<String> names,
        Set<String> sides,
        Set<String> ids,
        List<HeldPost> posts,
        Optional<Spot> spot) {

    Target {
        names = List.copyOf(names);
        sides = Set.copyOf(sides);
        ids = Set.copyOf(ids);
        posts = List.copyOf(posts);
    }

    /** The names of a claim that it bears too. */
    List<String> namesOf(ListClaim claim) {
        Set<String> own = names.stream().map(PlainName::bare).collect(Collectors.toSet());
        return claim.names().stream()
                .filter(name -> own.contains(PlainName.bare(name)))
                .toList();
    }
}
