// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Problem;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Lets so many queries run at once and no more, of one client no more than half of them, so that the pages answer while slow
 * queries run, and keeps what a query does to this machine to that query.
 */
final class Turns {

    private final Semaphore free;
    private final Clients clients;
    private final Duration patience;

    /** @param patience how long a query waits for its turn before it is refused */
    Turns(int atOnce, Duration patience) {
        free = new Semaphore(atOnce, true);
        clients = new Clients(Math.max(1, atOnce / 2));
        this.patience = patience;
    }

    /** @throws Problem if this client or others ask too much already, or if the query takes more stack or memory than there is */
    <T> T take(String client, Job job, Supplier<T> query) {
        Semaphore own = clients.enter(client);
        try {
            return inside(own, yours(), own::release, () -> shared(job, query));
        } finally {
            clients.leave(client);
        }
    }

    /** The turn that others wait for is given back once: when the query ends, or when it is given up as one that does not. */
    private <T> T shared(Job job, Supplier<T> query) {
        AtomicBoolean held = new AtomicBoolean(true);
        Runnable release = () -> {
            if (held.compareAndSet(true, false)) {
                free.release();
            }
        };
        return inside(free, everyones(), release, () -> {
            job.holds(release);
            return kept(query);
        });
    }

    private <T> T inside(Semaphore gate, Problem closed, Runnable release, Supplier<T> query) {
        if (!waited(gate)) {
            throw closed;
        }
        try {
            return query.get();
        } finally {
            release.run();
        }
    }

    private static <T> T kept(Supplier<T> query) {
        try {
            return query.get();
        } catch (StackOverflowError e) {
            throw tooDeep();
        } catch (OutOfMemoryError e) {
            throw tooMuch();
        }
    }

    private boolean waited(Semaphore gate) {
        try {
            return gate.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Problem yours() {
        return Problem.of(429, "You ask too much at once", "Wait for the answers to your other queries first.")
                .kind("too-many-of-yours")
                .header("Retry-After", "10");
    }

    private static Problem everyones() {
        return Problem.of(503, "Too many queries run at once", "Ask again in a few seconds.")
                .kind("too-many-queries")
                .header("Retry-After", "5");
    }

    static Problem tooDeep() {
        return Problem.of(400, "The query is nested too deeply", "Write it with fewer levels of brackets or terms.")
                .kind("query-too-deep");
    }

    private static Problem tooMuch() {
        return Problem.of(
                        503,
                        "The query needs too much memory",
                        "Group or sort fewer rows, add a LIMIT, or take a dump and ask your own store.")
                .kind("query-too-big")
                .header("Retry-After", "60");
    }
}
