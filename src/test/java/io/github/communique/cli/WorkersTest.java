// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void resultsComeInTheOrderOfTheThings() {
        CountDownLatch secondDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        try (Workers<Integer, Integer> workers = new Workers<>(
                2,
                number -> {
                    if (number == 0) {
                        waitFor(secondDone);
                    } else {
                        secondDone.countDown();
                    }
                    return number;
                },
                results::add)) {
            IntStream.range(0, 100).forEach(workers::accept);
            workers.finish(() -> {});
        }
        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void whatIsDoneIsHandedOnWithoutWaitingForTheRest() {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch third = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        try (Workers<Integer, Integer> workers = new Workers<>(
                1,
                number -> {
                    if (number == 2) {
                        third.countDown();
                        waitFor(never);
                    }
                    return number;
                },
                results::add)) {
            IntStream.range(0, 3).forEach(workers::accept);
            waitFor(third);
            workers.finishDone();
            never.countDown();
        }
        assertThat(results).containsExactly(0, 1);
    }

    @Test
    void aFailureIsToldWithItsCause() {
        try (Workers<Integer, Integer> workers = new Workers<>(1, number -> 1 / number, number -> {})) {
            workers.accept(0);
            assertThatThrownBy(() -> workers.finish(() -> {})).hasRootCauseInstanceOf(ArithmeticException.class);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
