// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.model.Party;
import java.util.List;

/** "the two sides", "both leaders", "the ministers": those who acted together last. */
record CollectiveKind(Nouns nouns, Discourse discourse) implements NounKind {

    @Override
    public List<Party> parties(int head) {
        boolean bare = nouns.nations(head).isEmpty() && (nouns.plural(head) || nouns.counted(head));
        if (!bare || !nouns.is("collective", head) || !nouns.definite(head)) {
            return List.of();
        }
        if (nouns.is("government", head)) {
            return discourse.lastSides();
        }
        boolean persons = discourse.lastPair().stream().anyMatch(Party::isPerson);
        return persons || nouns.counted(head) || !nouns.is("official", head) ? discourse.lastPair() : List.of();
    }
}
