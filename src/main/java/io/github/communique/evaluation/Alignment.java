// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Pairs the reader's events with the program's, the best pairs first, each event once. */
final class Alignment {

    private Alignment() {}

    private record Candidate(int gold, int found, Agreement agreement, double weight) {}

    /** The pairs that agree as the condition asks. */
    static List<Agreement> of(List<ToldEvent> gold, List<ToldEvent> found, Predicate<Agreement> condition) {
        List<Candidate> open = candidates(gold, found, condition);
        List<Agreement> pairs = new ArrayList<>();
        while (!open.isEmpty()) {
            Candidate best = open.get(0);
            pairs.add(best.agreement());
            open.removeIf(other -> other.gold() == best.gold() || other.found() == best.found());
        }
        return pairs;
    }

    private static List<Candidate> candidates(
            List<ToldEvent> gold, List<ToldEvent> found, Predicate<Agreement> condition) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                Agreement pair = new Agreement(gold.get(i), found.get(j));
                if (condition.test(pair)) {
                    candidates.add(new Candidate(i, j, pair, pair.facts() + pair.ofParties()));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed());
        return candidates;
    }
}
