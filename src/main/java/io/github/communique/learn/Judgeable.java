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
 */
record Judgeable(StudiedArticle article, Proposals.Filled filled) {

    /** Whether it is right. */
    boolean right() {
        return telling(1)
                .filter(told -> article.right(told.proposal(), told.event()))
                .isPresent();
    }

    /** What it tells, with a chance; nothing where nobody takes part. */
    Optional<Telling> telling(double chance) {
        return filled.participations().isEmpty()
                ? Optional.empty()
                : Optional.of(article.proposals().telling(filled, chance));
    }
}
