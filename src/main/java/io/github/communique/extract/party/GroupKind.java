// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;

/** "Western powers", "the rebels", "26 countries": many that act as one, known only by what they are called. */
record GroupKind(Nouns nouns) implements NounKind {

    @Override
    public List<Party> parties(int head) {
        boolean beside = nouns.syntax().relation(head).equals("compound");
        if (beside || !nouns.plural(head) || nouns.outOfOffice(head) || !nouns.is("group", head)) {
            return List.of();
        }
        boolean armed = nouns.is("armed", head);
        List<Party> nations = nouns.nations(head);
        Optional<Party> side = armed || nations.size() != 1 ? Optional.empty() : Optional.of(nations.get(0));
        return armed || told(head) ? List.of(nouns.group(head, side)) : List.of();
    }

    /** Bare "countries" and "leaders" are anybody's. */
    private boolean told(int head) {
        return nouns.described(head)
                || !nouns.syntax().children(head, "nummod", "nmod:poss").isEmpty();
    }
}
