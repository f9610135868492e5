// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;

/** "the Council", "the bloc": a body named before, by the last word of its name or by its kind. */
record BodyKind(Nouns nouns, Discourse discourse) implements NounKind {

    @Override
    public List<Party> parties(int head) {
        if (nouns.described(head)
                || !nouns.definite(head)
                || nouns.plural(head)
                || !nouns.nations(head).isEmpty()) {
            return List.of();
        }
        String word = nouns.syntax().token(head).text();
        Optional<Party> named = Character.isUpperCase(word.charAt(0)) ? discourse.endingWith(word) : Optional.empty();
        return named.or(() -> nouns.is("body", head) ? discourse.lastBody() : Optional.empty()).stream()
                .toList();
    }
}
