// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** Sums up the time of the clock, and that of the processor in the calling thread, which some work takes. */
public final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long sum;
    private long passed;

    /** Does work, and adds what it took. */
    public <T> T time(Supplier<T> work) {
        long started = System.nanoTime();
        long begin = THREADS.getCurrentThreadCpuTime();
        try {
            return work.get();
        } finally {
            sum += THREADS.getCurrentThreadCpuTime() - begin;
            passed += System.nanoTime() - started;
        }
    }

    /** The seconds of the clock that all work has taken. */
    double seconds() {
        return passed / 1e9;
    }

    /** The milliseconds of the processor of all work since it was last asked. */
    public double milliseconds() {
        double told = sum / 1e6;
        sum = 0;
        return told;
    }
}
