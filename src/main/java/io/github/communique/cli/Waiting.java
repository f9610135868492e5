// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells on a terminal that some work of unknown length goes on, and for how long; nothing of work that is done at once. */
final class Waiting implements AutoCloseable {

    /** Work that may fail. */
    interface Work<T, F extends Exception> {
        T run() throws F;
    }

    private static final int SILENCE = 2;

    private final String task;
    private final Optional<ScheduledExecutorService> ticker;
    private final PrintStream err;
    private int seconds;

    private Waiting(String task, Optional<ScheduledExecutorService> ticker, PrintStream err) {
        this.task = task;
        this.ticker = ticker;
        this.err = err;
    }

    /** @param shown whether anything is told */
    static Waiting begin(String task, boolean shown, PrintStream err) {
        Optional<ScheduledExecutorService> ticker =
                shown ? Optional.of(Executors.newSingleThreadScheduledExecutor(Waiting::thread)) : Optional.empty();
        Waiting waiting = new Waiting(task, ticker, err);
        ticker.ifPresent(clock -> clock.scheduleAtFixedRate(waiting::tick, 1, 1, TimeUnit.SECONDS));
        return waiting;
    }

    /** Does some work meanwhile. */
    <T, F extends Exception> T during(Work<T, F> work) throws F {
        try (this) {
            return work.run();
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "waiting");
        thread.setDaemon(true);
        return thread;
    }

    private void tick() {
        seconds++;
        if (seconds >= SILENCE) {
            err.printf("\r%s ... %d s ", task, seconds);
        }
    }

    @Override
    public void close() {
        ticker.ifPresent(ScheduledExecutorService::shutdownNow);
        if (seconds >= SILENCE) {
            err.println();
        }
    }
}
