// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.List;

/**
 * Whether two accounts tell of one happening, and why.
 *
 * @param comparison of the two
 * @param score for it, as log odds
 * @param same whether the score is enough
 * @param reasons what spoke for and against it, the weightiest first
 */
public record Decision(Comparison comparison, double score, boolean same, List<Reason> reasons) {

    /** One thing that spoke for the decision, or against it where it weighs less than nothing. */
    public record Reason(Feature feature, double weight) {}

    public Decision {
        reasons = List.copyOf(reasons);
    }

    /** How likely they tell of one happening, from 0 to 1. */
    public double likelihood() {
        return 1 / (1 + Math.exp(-score));
    }
}
