// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Line;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Looks now and then whether those who asked are still on the line, and gives their queries up if they are not. */
final class HangUps {

    private static final long EVERY = 250;

    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(round -> {
        Thread thread = new Thread(round, "hang-ups");
        thread.setDaemon(true);
        return thread;
    });

    /** Does some work, and something else once if the client hangs up meanwhile. */
    <T> T watched(Line line, Runnable hungUp, Supplier<T> work) {
        Runnable round = () -> {
            if (line.cut()) {
                hungUp.run();
            }
        };
        Future<?> watch = rounds.scheduleWithFixedDelay(round, EVERY, EVERY, TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            watch.cancel(false);
        }
    }
}
