// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.extract.happening.Telling;
import io.github.communique.extract.learnt.Proposals;
import java.util.Optional;

/**
 * A proposal with its parties, chosen by trees that have not seen its article.
 *
 * @param article its article
 * @param filled the proposal with its parties
 * @param right whether it is right
 */
record Judgeable(StudiedArticle article, Proposals.Filled filled, boolean right) {

    /** What a reader says of it. */
    static Judgeable of(StudiedArticle article, Proposals.Filled filled) {
        boolean right = telling(article, filled, 1)
                .filter(told -> article.right(told.proposal(), told.event()))
                .isPresent();
        return new Judgeable(article, filled, right);
    }

    /** What it tells, with a chance; nothing where nobody takes part. */
    Optional<Telling> telling(double chance) {
        return telling(article, filled, chance);
    }

    private static Optional<Telling> telling(StudiedArticle article, Proposals.Filled filled, double chance) {
        return filled.participations().isEmpty()
                ? Optional.empty()
                : Optional.of(article.proposals().telling(filled, chance));
    }
}
