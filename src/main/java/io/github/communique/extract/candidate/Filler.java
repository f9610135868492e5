// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.candidate;

import io.github.communique.model.Party;
import io.github.communique.model.Role;
import java.util.List;
import java.util.Objects;

/**
 * A phrase that fills a role, known or not.
 *
 * @param role the role
 * @param head the head token of the phrase
 * @param words the phrase
 * @param parties whom it stands for; none where that is not known
 */
public record Filler(Role role, int head, String words, List<Party> parties) {
    public Filler {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(words, "words");
        parties = List.copyOf(parties);
    }
}
