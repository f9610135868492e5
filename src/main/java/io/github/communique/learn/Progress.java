// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells every fifty batches how training goes. */
final class Progress {

    private static final int EVERY = 50;
    private static final double KEPT = 0.98;

    private final int batches;
    private final long steps;
    private final long first;
    private final long begin = System.nanoTime();
    private long noted = begin;
    private long step;
    private long sentences;
    private double[] losses = {};
    private final Consumer<String> told;

    Progress(int batches, long step, long steps, Consumer<String> told) {
        this.told = told;
        this.batches = batches;
        this.step = step;
        this.first = step;
        this.steps = steps;
    }

    /** Notes what a batch brought. */
    void told(List<Double> values, int size) {
        step++;
        sentences += size;
        if (losses.length == 0) {
            losses = values.stream().mapToDouble(Double::doubleValue).toArray();
        }
        for (int i = 0; i < losses.length; i++) {
            losses[i] = KEPT * losses[i] + (1 - KEPT) * values.get(i);
        }
        if (step % EVERY == 0) {
            told.accept(line());
        }
    }

    /** Whether so much time has gone by since it last did. */
    boolean since(Duration duration) {
        boolean past = System.nanoTime() - noted > duration.toNanos();
        noted = past ? System.nanoTime() : noted;
        return past;
    }

    private String line() {
        double seconds = (System.nanoTime() - begin) / 1e9;
        long left = (long) (seconds / (step - first) * (steps - step));
        return String.format(
                Locale.ROOT,
                "epoch %d batch %d of %d, loss of types %.4f status %.4f roles %.4f, %.1f sentences/s, end about %s",
                (step - 1) / batches + 1,
                (step - 1) % batches + 1,
                batches,
                losses[0],
                losses[1],
                losses[2],
                sentences / seconds,
                LocalTime.now().plusSeconds(left).truncatedTo(ChronoUnit.MINUTES));
    }
}
