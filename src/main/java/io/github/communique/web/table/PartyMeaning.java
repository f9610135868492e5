// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.view.PartyRef;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a reader means by a party.
 *
 * @param asked what was written
 * @param parties of the data
 * @param known how the authority calls those of whom the data do not tell
 * @param misspelt whether the parties are only called nearly so
 */
record PartyMeaning(String asked, List<PartyRef> parties, List<String> known, boolean misspelt) {

    PartyMeaning {
        parties = parties.stream()
                .sorted(Comparator.comparing(PartyRef::name).thenComparing(PartyRef::iri))
                .toList();
        known = List.copyOf(known);
    }

    Set<String> iris() {
        return parties.stream().map(PartyRef::iri).collect(Collectors.toSet());
    }

    /** Whether others can act for one of them. */
    boolean represented() {
        return parties.stream().anyMatch(party -> !party.person());
    }
}
