// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptValuesTest {

    private final KeptValues<Key, String> kept = new KeptValues<>(100, String::length);
    private final AtomicInteger made = new AtomicInteger();

    /** Keys that a table cannot keep apart. */
    private record Key(String name) {

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private String make(Key key) {
        made.incrementAndGet();
        return key.name();
    }

    @Test
    void whileOneIsMadeAnotherIsGiven() {
        String slow = kept.get(new Key("slow"), key -> {
            CompletableFuture<String> other =
                    CompletableFuture.supplyAsync(() -> kept.get(new Key("quick"), this::make));
            return key.name() + " after " + other.orTimeout(1, TimeUnit.MINUTES).join();
        });

        assertThat(slow).isEqualTo("slow after quick");
    }

    @Test
    void whatIsAskedForTwiceIsMadeOnce() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> kept.get(new Key("one"), key -> {
            begun.countDown();
            awaited(go);
            return make(key);
        }));
        begun.await();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> kept.get(new Key("one"), this::make));
        go.countDown();

        assertThat(first.join()).isEqualTo("one");
        assertThat(second.join()).isEqualTo("one");
        assertThat(kept.get(new Key("one"), this::make)).isEqualTo("one");
        assertThat(made).hasValue(1);
        assertThat(kept.stats().hitCount()).isPositive();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatCannotBeMadeIsThrownAsItIsAndTriedAgain() {
        assertThatThrownBy(() -> kept.get(new Key("bad"), key -> {
                    throw new IllegalArgumentException("no such thing");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such thing");

        assertThat(kept.get(new Key("bad"), this::make)).isEqualTo("bad");
    }
}
