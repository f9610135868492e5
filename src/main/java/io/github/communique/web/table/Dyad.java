// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.view.EventReport;
import io.github.communique.view.PartyRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who stands in the source and target columns of a row.
 *
 * @param sources those who act, or the first of two equals
 * @param targets those acted upon, or the second of two equals
 */
record Dyad(List<PartyRef> sources, List<PartyRef> targets) {

    /** All who act, and all acted upon. */
    static Dyad whole(EventReport account) {
        return new Dyad(account.sources(), account.targets());
    }

    /** One and one, each with each; who has nobody opposite stands alone. Of equals each two stand once. */
    static List<Dyad> each(EventReport account) {
        if (account.sources().isEmpty() && account.targets().isEmpty()) {
            return ofEquals(account.participants().stream()
                    .sorted(Comparator.comparing(PartyRef::name).thenComparing(PartyRef::iri))
                    .toList());
        }
        List<Dyad> pairs = new ArrayList<>();
        for (List<PartyRef> source : ones(account.sources())) {
            ones(account.targets()).forEach(target -> pairs.add(new Dyad(source, target)));
        }
        return pairs;
    }

    private static List<Dyad> ofEquals(List<PartyRef> parties) {
        if (parties.size() < 2) {
            return List.of(new Dyad(parties, List.of()));
        }
        List<Dyad> pairs = new ArrayList<>();
        for (int first = 0; first < parties.size(); first++) {
            for (int second = first + 1; second < parties.size(); second++) {
                pairs.add(new Dyad(List.of(parties.get(first)), List.of(parties.get(second))));
            }
        }
        return pairs;
    }

    private static List<List<PartyRef>> ones(List<PartyRef> parties) {
        return parties.isEmpty()
                ? List.of(List.of())
                : parties.stream().map(List::of).toList();
    }
}
