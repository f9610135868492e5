// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;

/** "the Chinese foreign ministry": an organ that acts for its state. */
record OrganKind(Nouns nouns) implements NounKind {

    @Override
    public List<Party> parties(int head) {
        if (!nouns.is("organ", head)) {
            return List.of();
        }
        return nouns.nations(head).stream()
                .filter(nation -> nation.kind() == Party.Kind.STATE)
                .map(nation -> organ(head, nation))
                .toList();
    }

    private Party organ(int head, Party nation) {
        return new Party(
                Party.Kind.ORGANISATION,
                nouns.phrase(head),
                Optional.empty(),
                Optional.empty(),
                Optional.of(nation),
                Optional.empty());
    }
}
