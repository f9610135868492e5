// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.extract.name.Mention;
import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;

/** "the Chinese foreign ministry": an organ that acts for its state. */
record OrganKind(Nouns nouns, Discourse discourse, Owners owners) implements NounKind {

    @Override
    public List<Party> parties(int head) {
        if (!nouns.is("organ", head) || nouns.outOfOffice(head)) {
            return List.of();
        }
        List<Party> told = owners.nations(head);
        return (told.isEmpty() ? seat(head).or(() -> known(head)).stream() : told.stream())
                .filter(nation -> nation.kind() == Party.Kind.STATE)
                .map(nation -> organ(head, nation))
                .toList();
    }

    /** "the foreign ministry in Lima": of the nation in whose capital it stands, told right behind it. */
    private Optional<Party> seat(int head) {
        int behind = head + 2;
        boolean seated = behind < nouns.syntax().size()
                && nouns.lexicon()
                        .words("seating-preposition")
                        .contains(nouns.syntax().word(head + 1));
        return nouns.mentions().stream()
                .filter(mention -> seated && mention.first() == behind && mention.isNation())
                .map(Mention::party)
                .findFirst();
    }

    /** "the ministry": that of the publisher, else of the state named last. */
    private Optional<Party> known(int head) {
        boolean bare = nouns.is("bare-organ", head) && nouns.defined(head) && !nouns.plural(head);
        return bare ? discourse.home().or(discourse::lastState) : Optional.empty();
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
