// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.model.Party;
import java.util.List;
import java.util.function.IntFunction;

/**
 * "one of the Kenyan ministers", "a number of countries": those of whom some are meant.
 *
 * @param actors says whom another word of the sentence stands for
 */
record PartitiveKind(Nouns nouns, IntFunction<List<Party>> actors) implements NounKind {

    @Override
    public List<Party> parties(int head) {
        if (!nouns.is("partitive", head)) {
            return List.of();
        }
        return nouns.syntax().oblique(head, nouns.lexicon().words("partitive-whole")).stream()
                .filter(whole -> whole != head)
                .flatMap(whole -> actors.apply(whole).stream())
                .distinct()
                .toList();
    }
}
