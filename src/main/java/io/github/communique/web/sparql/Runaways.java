// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How many queries did not end with their time, and how many of them run on. */
public final class Runaways {

    private final AtomicLong all = new AtomicLong();
    private final AtomicInteger running = new AtomicInteger();

    /** Counts one more, and says how many there are now. */
    int began() {
        all.incrementAndGet();
        return running.incrementAndGet();
    }

    void ended() {
        running.decrementAndGet();
    }

    /** All there ever were. */
    public long all() {
        return all.get();
    }

    /** Those that run on. */
    public int running() {
        return running.get();
    }
}
