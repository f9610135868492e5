// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.extract.name.Mention;
import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;

/** "the Kenyan government", "European countries", "the regime": governments, which stand for their states. */
record GovernmentKind(Nouns nouns, Discourse discourse, Owners owners) implements NounKind {

    @Override
    public List<Party> parties(int head) {
        if (!nouns.is("government", head)) {
            return List.of();
        }
        if (nouns.regional(head)) {
            return List.of(nouns.group(head, Optional.empty()));
        }
        List<Party> owned = owners.nations(head);
        return owned.isEmpty() ? known(head).stream().toList() : owned;
    }

    /** "the government", "the administration": that of the state named last, or of the state that such a word always means. */
    private Optional<Party> known(int head) {
        boolean one = !nouns.plural(head) || nouns.is("always-plural", head);
        return one && nouns.defined(head)
                ? nouns.meaning("bare-government", head)
                        .flatMap(code -> code.isEmpty() ? before(head) : discourse.state(code))
                : Optional.empty();
    }

    private Optional<Party> before(int head) {
        return nouns.mentions().stream()
                .filter(mention -> mention.last() < head && mention.party().kind() == Party.Kind.STATE)
                .reduce((first, second) -> second)
                .map(Mention::party)
                .or(discourse::lastState);
    }
}
