// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How well trees do on articles that they have not seen.
 *
 * @param articles how many articles these are
 * @param gold how many events a reader told there
 * @param happenings what the trees told there
 */
public record CrossValidation(int articles, int gold, List<Guess> happenings) {

    private static final int TENTHS = 10;

    /** Copies the list. */
    public CrossValidation {
        happenings = List.copyOf(happenings);
    }

    /**
     * A happening with what the trees said of it.
     *
     * @param chance how likely it was held for an event
     * @param right whether it is one
     */
    public record Guess(double chance, boolean right) {}

    /**
     * How well they do if told is what has a chance.
     *
     * @param least the chance
     * @param told how many happenings have it
     * @param right how many of these are events
     * @param precision the share of what is told that is right
     * @param recall the share of the reader's events that is told
     */
    public record Figures(double least, int told, int right, double precision, double recall) {

        /** The harmonic mean of both. */
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** The figures if told is what has this chance. */
    public Figures at(double least) {
        List<Guess> told =
                happenings.stream().filter(guess -> guess.chance() >= least).toList();
        return figures(least, told);
    }

    /** For each tenth of chances, from that below 0.1 on, how many have it and how many of these are right. */
    public List<Figures> tenths() {
        return IntStream.range(0, TENTHS)
                .mapToObj(tenth -> figures(
                        tenth / (double) TENTHS,
                        happenings.stream()
                                .filter(guess -> Math.min(TENTHS - 1, (int) (guess.chance() * TENTHS)) == tenth)
                                .toList()))
                .toList();
    }

    private Figures figures(double least, List<Guess> told) {
        int right = (int) told.stream().filter(Guess::right).count();
        return new Figures(least, told.size(), right, share(right, told.size()), share(right, gold));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }
}
