// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server is ready when what first answers would wait for is. */
@Timeout(120)
class ReadinessTest {

    @TempDir
    private Path folder;

    @Test
    void itComesAfterAllThatIsMadeReady() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch ready = new CountDownLatch(1);
        try (Preparation preparation = Preparation.begin(List.of(waitingFor(slow)), ready::countDown)) {
            assertThat(preparation).isNotNull();
            assertThat(ready.getCount()).isEqualTo(1);
            slow.countDown();
            ready.await();
        }
    }

    @Test
    void aServerThatIsReadySaysSo() {
        try (RunningServer server = RunningServer.start(folder)) {
            var answer = server.get("/ready");
            while (answer.statusCode() != 200) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                answer = server.get("/ready");
            }
            assertThat(answer.body()).contains("ready");
        }
    }

    private static Handler waitingFor(CountDownLatch latch) {
        return new Handler() {
            @Override
            public Answer answer(Ask ask) {
                return Answer.of(204);
            }

            @Override
            public void prepare() {
                try {
                    latch.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }
}
