// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Problem;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many queries run at once and no more, so that the pages answer while slow queries run, and keeps what a query
 * does to this machine to that query.
 */
final class Turns {

    private final Semaphore free;
    private final Duration patience;

    /** @param patience how long a query waits for its turn before it is refused */
    Turns(int atOnce, Duration patience) {
        free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws Problem if too many others run, or if the query takes more stack or memory than there is */
    <T> T take(Supplier<T> query) {
        if (!waited()) {
            throw Problem.of(503, "Too many queries run at once", "Ask again in a few seconds.")
                    .header("Retry-After", "5");
        }
        try {
            return query.get();
        } catch (StackOverflowError e) {
            throw tooDeep();
        } catch (OutOfMemoryError e) {
            throw tooMuch();
        } finally {
            free.release();
        }
    }

    private boolean waited() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Problem tooDeep() {
        return Problem.of(400, "The query is nested too deeply", "Write it with fewer levels of brackets or terms.");
    }

    private static Problem tooMuch() {
        return Problem.of(
                        503,
                        "The query needs too much memory",
                        "Group or sort fewer rows, add a LIMIT, or take a dump and ask your own store.")
                .header("Retry-After", "60");
    }
}
