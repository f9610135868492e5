// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;

/** "the Kenyan government", "European countries": governments, which stand for their states. */
record GovernmentKind(Nouns nouns) implements NounKind {

    @Override
    public List<Party> parties(int head) {
        if (!nouns.is("government", head)) {
            return List.of();
        }
        return nouns.regional(head) ? List.of(nouns.group(head, Optional.empty())) : nouns.nations(head);
    }
}
