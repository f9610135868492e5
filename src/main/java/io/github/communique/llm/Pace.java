// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Asks another no more than so much at a time, and not more often than is allowed; for several threads. */
public final class Pace implements LanguageModel {

    private final LanguageModel asked;
    private final Semaphore places;
    private final Duration between;
    private long next = System.nanoTime();

    /**
     * A pace.
     *
     * @param atOnce how many requests may be under way
     * @param between how long it is from the beginning of one to that of the next, at least
     */
    public Pace(LanguageModel asked, int atOnce, Duration between) {
        this.asked = asked;
        this.places = new Semaphore(atOnce, true);
        this.between = between;
    }

    @Override
    public Reply ask(Request request) {
        try {
            places.acquire();
            try {
                TimeUnit.NANOSECONDS.sleep(turn(System.nanoTime()));
                return asked.ask(request);
            } finally {
                places.release();
            }
        } catch (InterruptedException stopped) {
            throw ModelException.stopped(stopped);
        }
    }

    private synchronized long turn(long now) {
        long mine = Math.max(now, next);
        next = mine + between.toNanos();
        return mine - now;
    }
}
