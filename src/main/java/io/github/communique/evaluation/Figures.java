// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.util.Locale;

/**
 * How many were found, of how many.
 *
 * @param hits found rightly
 * @param found found in all
 * @param gold there to be found
 */
public record Figures(int hits, int found, int gold) {

    /** The share of what was found that is right. */
    public double precision() {
        return found == 0 ? 0 : (double) hits / found;
    }

    /** The share of what is there that was found. */
    public double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Figures plus(int moreHits, int moreFound, int moreGold) {
        return new Figures(hits + moreHits, found + moreFound, gold + moreGold);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
    }
}
