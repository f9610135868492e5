// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.model.Party;
import java.util.List;

/** Kinds of noun phrase of which the first that fits is taken. */
record Several(List<NounKind> kinds) implements NounKind {

    Several(NounKind... kinds) {
        this(List.of(kinds));
    }

    @Override
    public List<Party> parties(int head) {
        return kinds.stream()
                .map(kind -> kind.parties(head))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
