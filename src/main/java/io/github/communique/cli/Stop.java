// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The wish of the user that the work may end, as by Ctrl-C. Long work looks at it between two steps; no thread is ever
 * interrupted, for that would close the files of the store under it.
 */
final class Stop {

    private final CompletableFuture<Long> asked = new CompletableFuture<>();

    void ask() {
        asked.complete(System.nanoTime());
    }

    /** Goes on, or gives up if asked to. */
    void check() {
        if (asked.isDone()) {
            throw new CancellationException("stopped; what was finished before is kept");
        }
    }

    /** Goes on, or gives up if asked to some time ago. */
    void check(Duration grace) {
        if (asked.isDone() && System.nanoTime() - asked.join() >= grace.toNanos()) {
            check();
        }
    }

    /** Has something done when asked, at once if that was before. */
    void then(Runnable deed) {
        asked.thenRun(deed);
    }

    /** Waits until asked. */
    void await() {
        asked.join();
    }

    /** Waits until asked, for some time at most; true if asked. */
    boolean await(Duration most) {
        try {
            asked.get(Math.max(0, most.toMillis()), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException | ExecutionException also) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Asks when the process is to end, and lets the work of this thread end first. */
    Thread onExit(Thread work, long patienceMillis) {
        Thread hook = new Thread(() -> {
            ask();
            join(work, patienceMillis);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    private static void join(Thread work, long patienceMillis) {
        try {
            work.join(patienceMillis);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
