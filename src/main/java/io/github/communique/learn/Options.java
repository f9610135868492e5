// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import java.time.Duration;

/**
 * How to train.
 *
 * @param epochs how often to go through the examples
 * @param batch how many sentences at a time
 * @param encoderRate the highest learning rate of the encoder's top layer
 * @param headRate that of the heads
 * @param dropout the share of numbers that are left out at random
 * @param withoutEvent the share of the sentences without an event that an epoch looks at
 * @param seed decides on everything random
 * @param checkpointEvery how long to work between two checkpoints
 */
public record Options(
        int epochs,
        int batch,
        double encoderRate,
        double headRate,
        double dropout,
        double withoutEvent,
        long seed,
        Duration checkpointEvery) {

    private static final double RESTARTED = 0.75;

    /** What has worked. */
    public static Options usual() {
        return new Options(2, 32, 8e-5, 1e-3, 0.1, 0.6, 1, Duration.ofMinutes(5));
    }

    /** As often again through the same examples, from three quarters of the rate on: a second start leads further than a longer first. */
    public Options restarted() {
        return slowed(epochs, RESTARTED);
    }

    /** Once more through the examples, for an encoder that has gone through most of them before. */
    public Options again() {
        return slowed(1, RESTARTED);
    }

    private Options slowed(int times, double share) {
        return new Options(
                times, batch, encoderRate * share, headRate * share, dropout, withoutEvent, seed + 1, checkpointEvery);
    }

    /** The same with another number of epochs. */
    public Options withEpochs(int count) {
        return new Options(count, batch, encoderRate, headRate, dropout, withoutEvent, seed, checkpointEvery);
    }
}
