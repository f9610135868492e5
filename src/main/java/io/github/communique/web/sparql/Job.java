// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Problem;
import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** One query's time: when it began, when it must end, what ends it before, and what it holds meanwhile. */
final class Job {

    /** How long the engine may take to notice that it is to stop. */
    static final Duration GRACE = Duration.ofSeconds(2);

    private final Duration limit;
    private volatile long left;
    private volatile long end = Long.MAX_VALUE;
    private volatile boolean stopped;
    private volatile Runnable stopping = () -> {};
    private volatile Runnable releasing = () -> {};

    Job(Duration limit) {
        this.limit = limit;
        this.left = limit.toNanos();
    }

    /** What is left of its time, when it has its turn. */
    Duration left() {
        return Duration.ofMillis(
                Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
    }

    /** Says that the query has its turn, in which its time counts. */
    void begin() {
        end = System.nanoTime() + left;
    }

    /** Says that it waits for its turn, which is not its fault: what is left of its time stays. */
    void rest() {
        left = end - System.nanoTime();
        end = Long.MAX_VALUE;
    }

    /** Says what it holds that others wait for. */
    void holds(Runnable release) {
        releasing = release;
    }

    /** Lets others have what it holds, for it does not end. */
    void lose() {
        releasing.run();
    }

    /** Says how the engine is told to stop. */
    void onStop(Runnable deed) {
        stopping = deed;
        if (stopped) {
            deed.run();
        }
    }

    void stop() {
        stopped = true;
        stopping.run();
    }

    /** Asked now and then by what the engine itself cannot stop. */
    void check() {
        if (stopped || late(Duration.ZERO)) {
            throw new QueryCancelledException();
        }
    }

    /** Whether the time is over for so long that nobody is to wait any more. */
    boolean overdue() {
        return late(GRACE);
    }

    private boolean late(Duration by) {
        return end != Long.MAX_VALUE && System.nanoTime() - end > by.toNanos();
    }

    Problem tooSlow() {
        return Problem.of(
                        503,
                        "The query took too long",
                        "It ran for " + limit.toMillis() / 1000.0
                                + " s, its limit. Ask for less, add a LIMIT, or take a dump and ask your own store.")
                .kind("query-too-slow")
                .header("Retry-After", "60");
    }
}
