// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingTest {

    @Test
    void aReadingThatDoesNotEndKeepsNoStoreFromClosing(@TempDir Path folder) {
        Tdb2Store store = Tdb2Store.open(folder, Clock.systemUTC());
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        CompletableFuture<Integer> endless = CompletableFuture.supplyAsync(() -> store.read(dataset -> {
            reading.countDown();
            waitFor(over);
            return 1;
        }));
        waitFor(reading);

        assertTimeoutPreemptively(Duration.ofMinutes(1), store::close);

        over.countDown();
        assertThat(endless.join()).isEqualTo(1);
        Tdb2Store.open(folder, Clock.systemUTC()).close();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
