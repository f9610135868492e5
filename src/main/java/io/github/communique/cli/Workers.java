// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does one kind of work on many things, as many at a time as the machine has cores, and hands the results on in the order
 * of the things. Never holds more than a few results back, however many things come.
 *
 * @param <A> what is worked on
 * @param <B> what comes of it
 */
final class Workers<A, B> implements AutoCloseable {

    private static final int AHEAD = 4;

    private final Function<A, B> work;
    private final Consumer<B> sink;
    private final int most;
    private final ExecutorService pool;
    private final Deque<Future<B>> open = new ArrayDeque<>();

    Workers(Function<A, B> work, Consumer<B> sink) {
        this(Runtime.getRuntime().availableProcessors(), work, sink);
    }

    Workers(int cores, Function<A, B> work, Consumer<B> sink) {
        this.work = work;
        this.sink = sink;
        this.most = AHEAD * cores;
        this.pool = Executors.newFixedThreadPool(cores, Workers::thread);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "worker");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes one thing; waits while too many are under way. */
    void accept(A thing) {
        if (open.size() == most) {
            handOn();
        }
        open.add(pool.submit(() -> work.apply(thing)));
    }

    /**
     * Hands on the results of all that was taken.
     *
     * @param between runs before each, and may end it
     */
    void finish(Runnable between) {
        while (!open.isEmpty()) {
            between.run();
            handOn();
        }
    }

    /** Hands on the results that are there already, up to the first that is not. */
    void finishDone() {
        while (!open.isEmpty() && open.peek().isDone()) {
            handOn();
        }
    }

    private void handOn() {
        try {
            sink.accept(open.remove().get());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("stopped while working");
            cancelled.initCause(stopped);
            throw cancelled;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("work failed: " + failed.getCause(), failed.getCause());
        }
    }

    /** Gives up what is not handed on. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
