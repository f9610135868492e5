// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.rdf.Iris;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server in a program of its own is read, searched, asked and written to for long: it answers or refuses, and its memory
 * stays. {@code mvn -P soak test -Dsoak.minutes=120}; what was measured stands in {@code target/soak} then.
 */
@Tag("soak")
class SoakTest {

    static final Iris IRIS = new Iris("https://data.example.org/");

    private static final Duration LASTING = Duration.ofMinutes(Integer.getInteger("soak.minutes", 4));
    private static final int REQUESTS_A_SECOND =
            Integer.getInteger("soak.rate", 16); // at most: a reader waits for the answer
    private static final int READERS = 4;
    private static final Duration BETWEEN_WRITINGS = Duration.ofSeconds(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10).plus(LASTING.dividedBy(80));

    /** What may come to live in the heap from the second quarter to the last, as a part: what lives there goes up and down by as much. */
    private static final double FLAT = 1.15;

    @TempDir
    private Path folder;

    @Test
    void whoReadsAndWritesForLongIsAnsweredAndTheMemoryStays() throws Exception {
        SoakTally tally = new SoakTally(LASTING);
        SoakMemory memory = new SoakMemory();
        Path store = folder.resolve("store");
        SoakWriter writer = new SoakWriter(store, LASTING.dividedBy(4 * BETWEEN_WRITINGS.toSeconds()), tally);
        writer.fill();
        try (SoakServer server = SoakServer.start(store)) {
            live(server, writer, tally, memory);
        } finally {
            Path results = Files.createDirectories(Path.of("target/soak"));
            Files.writeString(results.resolve("requests.csv"), tally.csv());
            Files.writeString(results.resolve("memory.csv"), memory.csv());
        }
        System.out.printf("%s%n%s%n", tally.csv(), memory.told());
        assertThat(tally.faults()).isEmpty();
        assertThat(memory.growth()).as(memory.told()).isLessThan(FLAT);
    }

    private static void live(SoakServer server, SoakWriter writer, SoakTally tally, SoakMemory memory)
            throws InterruptedException, ExecutionException {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(READERS + 2);
        long between = Duration.ofSeconds(READERS).dividedBy(REQUESTS_A_SECOND).toMillis();
        for (int reader = 0; reader < READERS; reader++) {
            SoakReader one = new SoakReader(server, writer.known(), tally, reader);
            clock.scheduleWithFixedDelay(one::ask, between * reader / READERS, between, TimeUnit.MILLISECONDS);
        }
        Future<?> writing = every(clock, BETWEEN_WRITINGS, writer::write);
        Future<?> looking = every(clock, BETWEEN_LOOKS, () -> memory.add(server.look()));
        try {
            until(writing, looking);
        } finally {
            clock.shutdown();
            assertThat(clock.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }
    }

    /** Waits for the end, or for what breaks before. */
    private static void until(Future<?> writing, Future<?> looking) throws InterruptedException, ExecutionException {
        try {
            writing.get(LASTING.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException theEnd) {
            writing.cancel(false);
            looking.cancel(false);
        }
    }

    private static Future<?> every(ScheduledExecutorService clock, Duration time, Callable<?> work) {
        return clock.scheduleWithFixedDelay(() -> done(work), 0, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void done(Callable<?> work) {
        try {
            work.call();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
