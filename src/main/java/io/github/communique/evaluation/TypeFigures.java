// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

/**
 * How well one type of event is found. A reader may allow a second type, so an event can be found rightly under a type
 * that is not the reader's first: it counts for the recall of the one and for the precision of the other.
 *
 * @param type its name
 * @param gold how many the reader tells
 * @param recalled how many of these were found rightly, under whatever allowed type
 * @param found how many the program tells
 * @param right how many of these are right
 */
public record TypeFigures(String type, int gold, int recalled, int found, int right) {

    /** The share of what was found that is right. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of what is there that was found. */
    public double recall() {
        return gold == 0 ? 0 : (double) recalled / gold;
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    TypeFigures plus(TypeFigures more) {
        return new TypeFigures(
                type, gold + more.gold, recalled + more.recalled, found + more.found, right + more.right);
    }
}
