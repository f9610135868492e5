// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.evaluation.Telling;
import io.github.communique.extract.Happening;
import io.github.communique.extract.Proposals;
import io.github.communique.model.Event;
import io.github.communique.weights.FeatureRow;
import io.github.communique.weights.TreeModel;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The happenings of an article, of which a reader says which are events, each once.
 *
 * @param article the article
 * @param happenings its happenings, in the order of the text
 */
record HappeningLessons(StudiedArticle article, List<Happening> happenings) {

    HappeningLessons {
        happenings = List.copyOf(happenings);
    }

    void addTo(TreeLessons lessons) {
        Set<Integer> right = right();
        List<FeatureRow> rows = Proposals.rows(happenings);
        IntStream.range(0, rows.size()).forEach(i -> lessons.add(rows.get(i), right.contains(i) ? 1 : 0));
    }

    /** What trees say of them. */
    List<CrossValidation.Guess> guessed(TreeModel model) {
        Set<Integer> right = right();
        float[][] chances = model.outcomes(Proposals.rows(happenings));
        return IntStream.range(0, chances.length)
                .mapToObj(i -> new CrossValidation.Guess(chances[i][0], right.contains(i)))
                .toList();
    }

    /** The numbers of those that are right; of two for one event of the reader's the surer. */
    private Set<Integer> right() {
        Set<Integer> right = new HashSet<>();
        Map<Telling, Integer> taken = new IdentityHashMap<>();
        IntStream.range(0, happenings.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -happenings.get(i).surest().chance()))
                .forEach(i -> article.gold().stream()
                        .filter(gold -> !taken.containsKey(gold) && isRight(gold, happenings.get(i)))
                        .findFirst()
                        .ifPresent(gold -> {
                            taken.put(gold, i);
                            right.add(i);
                        }));
        return right;
    }

    private static boolean isRight(Telling gold, Happening happening) {
        Event event = happening.event(1);
        return gold.mayBe(event.type().name())
                && event.evidence().stream().anyMatch(evidence -> gold.toldBy(evidence.exact()))
                && gold.hasPartiesOf(event);
    }
}
