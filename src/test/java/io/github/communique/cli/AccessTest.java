// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever finds a store held by a program that takes no work from others waits for it. */
class AccessTest {

    private static final Instant BEGUN = Instant.parse("2026-03-12T09:00:00Z");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    /** A store held all the while is asked for at moments that lie some minutes apart. */
    private int triesEvery(Duration step) {
        AtomicInteger looks = new AtomicInteger();
        InstantSource hurried = () -> BEGUN.plus(step.multipliedBy(looks.getAndIncrement()));
        PrintStream err = new PrintStream(said, true);
        Console console = new Console(err, err, false, InputStream.nullInputStream());
        try (Store held = Tdb2Store.open(folder)) {
            Access access = new Access(hurried.withZone(ZoneOffset.UTC), console, new Stop(), Duration.ZERO);
            assertThatThrownBy(() -> access.open(folder))
                    .as("an end, upon which nobody tries again")
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("in use by another program", "30 minutes");
            assertThat(held.names()).isEmpty();
        }
        return looks.get() - 1;
    }

    @Test
    void aStoreIsWaitedForAsLongAsALargeReleaseTakes() {
        assertThat(triesEvery(Duration.ofMinutes(10))).isEqualTo(4);
        assertThat(said.toString()).containsOnlyOnce("Waiting for another program to let go of the store");
    }
}
