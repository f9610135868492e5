// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import io.github.communique.happening.Decision.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Weighs what speaks for and against two accounts telling of one happening. */
final class AccountJudge {

    private final Rules rules;
    private final Comparer comparer;

    AccountJudge(Rules rules) {
        this.rules = rules;
        comparer = new Comparer(rules);
    }

    Decision decide(Profile one, Profile other) {
        Comparison comparison = comparer.compare(one, other);
        List<Reason> reasons = comparison.features().entrySet().stream()
                .map(found -> new Reason(found.getKey(), found.getValue() * rules.weight(found.getKey())))
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight()))
                        .thenComparing(Reason::feature))
                .toList();
        double score = reasons.stream().mapToDouble(Reason::weight).sum();
        return new Decision(comparison, score, score >= rules.threshold(), reasons);
    }

    /** The score alone. */
    double score(Profile one, Profile other) {
        double score = 0;
        for (Map.Entry<Feature, Double> found :
                comparer.compare(one, other).features().entrySet()) {
            score += found.getValue() * rules.weight(found.getKey());
        }
        return score;
    }
}
