// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LazyTest {

    @Test
    void whatIsBegunIsMadeOnceWhileOthersWork() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch worked = new CountDownLatch(1);
        AtomicInteger made = new AtomicInteger();
        Lazy<Integer> lazy = new Lazy<>(() -> {
            begun.countDown();
            await(worked);
            return made.incrementAndGet();
        });
        lazy.begin();
        begun.await();
        worked.countDown();
        assertThat(lazy.get()).isEqualTo(1);
        assertThat(lazy.get()).isEqualTo(1);
    }

    @Test
    void aFaultReachesTheOneWhoAsks() {
        Lazy<String> lazy = new Lazy<>(() -> {
            throw new IllegalStateException("no such file");
        });
        lazy.begin();
        assertThatThrownBy(lazy::get).isInstanceOf(IllegalStateException.class).hasMessage("no such file");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
