// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.extract.happening.SamenessFeatures;
import io.github.communique.extract.happening.Telling;
import java.util.List;
import java.util.Optional;

/**
 * Pairs of tellings of an article, of which a reader says whether they are of one happening.
 *
 * @param article the article
 * @param tellings what its sentences tell, in the order of the text
 */
record SamenessLessons(StudiedArticle article, List<Telling> tellings) {

    SamenessLessons {
        tellings = List.copyOf(tellings);
    }

    void addTo(TreeLessons lessons) {
        SamenessFeatures features = new SamenessFeatures(tellings);
        for (int i = 0; i < tellings.size(); i++) {
            for (Telling other : tellings.subList(i + 1, tellings.size())) {
                Telling one = tellings.get(i);
                if (one.isOfType(other)) {
                    same(one, other).ifPresent(same -> lessons.add(features.row(one, other), same ? 1 : 0));
                }
            }
        }
    }

    /** Whether a reader tells one event by both; empty where not both tell of any. */
    private Optional<Boolean> same(Telling one, Telling other) {
        List<io.github.communique.evaluation.ToldEvent> mine = article.meant(one.proposal());
        List<io.github.communique.evaluation.ToldEvent> theirs = article.meant(other.proposal());
        return mine.isEmpty() || theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(mine.stream().anyMatch(theirs::contains));
    }
}
