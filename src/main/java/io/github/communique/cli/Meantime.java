// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.commons.io.output.ProxyOutputStream;

/** Tells on a terminal what goes on, and for how long, whenever nothing else was said for a while; the line goes with the next word. */
final class Meantime {

    /** Short enough for a program that has just begun to speak within two seconds. */
    private static final long SILENCE = TimeUnit.SECONDS.toNanos(1);

    private static final int PAUSE = 500;

    private record Task(String name, long begun) {}

    private final PrintStream terminal;
    private final BooleanSupplier wished;
    private final LongSupplier nanos;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private Optional<ScheduledExecutorService> ticker = Optional.empty();
    private long last;
    private int width;

    /**
     * Tells nothing until work begins.
     *
     * @param wished whether anybody looks on who wants to know
     * @param nanos the clock
     */
    Meantime(PrintStream terminal, BooleanSupplier wished, LongSupplier nanos) {
        this.terminal = terminal;
        this.wished = wished;
        this.nanos = nanos;
        last = nanos.getAsLong();
    }

    /**
     * From here on some work goes on, beside which nothing is told of what went on before.
     *
     * @param task its name; empty if it tells of itself
     */
    synchronized void begin(String task) {
        tasks.push(new Task(task, nanos.getAsLong()));
        if (ticker.isEmpty() && wished.getAsBoolean()) {
            ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Meantime::thread);
            clock.scheduleAtFixedRate(this::tick, PAUSE, PAUSE, TimeUnit.MILLISECONDS);
            ticker = Optional.of(clock);
        }
    }

    /** The work that began last is done. */
    synchronized void end() {
        spoken();
        tasks.poll();
        if (tasks.isEmpty()) {
            ticker.ifPresent(ScheduledExecutorService::shutdownNow);
            ticker = Optional.empty();
        }
    }

    /** What goes on is waiting for others, of which nothing is to be told. */
    synchronized void rest() {
        spoken();
        tasks.clear();
    }

    /** Something else is said now. */
    synchronized void spoken() {
        if (width > 0) {
            terminal.print("\r" + " ".repeat(width) + "\r");
            terminal.flush();
            width = 0;
        }
        last = nanos.getAsLong();
    }

    /** Some time has gone by. */
    synchronized void tick() {
        long now = nanos.getAsLong();
        if (now - last >= SILENCE && wished.getAsBoolean()) {
            tasks.stream().findFirst().filter(task -> !task.name().isEmpty()).ifPresent(task -> show(task, now));
        }
    }

    private void show(Task task, long now) {
        String line = "%s ... %d s ".formatted(task.name(), TimeUnit.NANOSECONDS.toSeconds(now - task.begun()));
        terminal.print("\r" + line);
        terminal.flush();
        width = line.length();
    }

    /** A stream before whose words the line goes. */
    OutputStream before(OutputStream stream) {
        return new ProxyOutputStream(stream) {
            @Override
            protected void beforeWrite(int bytes) {
                spoken();
            }
        };
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "meantime");
        thread.setDaemon(true);
        return thread;
    }
}
