// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How fast a real server is asked, and when it is let alone. */
class PaceTest {

    private static final String NOTHING = "{\"events\":[]}";
    private static final Request REQUEST =
            Prompt.forReading(Ontology.load(), Optional.of("small")).request(Samples.harbour());
    private static final Patience ONCE =
            new Patience(Duration.ofSeconds(20), 1, Duration.ofMillis(1), Duration.ofMillis(1));

    private static ChatServer model(TestServer server) {
        return new ChatServer(new ServerAddress(server.base(), Optional.empty()), ONCE);
    }

    @Test
    void noMoreRequestsAreUnderWayThanAreAllowed() throws IOException {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        TestServer.Play counting = exchange -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            two.countDown();
            await(two);
            underWay.decrementAndGet();
            TestServer.says(NOTHING).answer(exchange);
        };
        try (TestServer server = new TestServer(counting)) {
            Pace pace = new Pace(model(server), 2, Duration.ZERO);
            List<Thread> asking = IntStream.range(0, 8)
                    .mapToObj(number -> new Thread(() -> pace.ask(REQUEST)))
                    .toList();
            asking.forEach(Thread::start);
            asking.forEach(PaceTest::join);
            assertThat(server.asked()).hasSize(8);
            assertThat(most).hasValue(2);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void oneRequestBeginsNoSoonerAfterAnotherThanIsAllowed() throws IOException {
        try (TestServer server = new TestServer(TestServer.says(NOTHING))) {
            Pace pace = new Pace(model(server), 4, Duration.ofMillis(30));
            long begun = System.nanoTime();
            IntStream.range(0, 4).forEach(number -> pace.ask(REQUEST));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(90));
        }
    }

    @Test
    void aServerThatIsDownIsLetAlone() throws IOException {
        try (TestServer server = new TestServer(TestServer.status(500, "down", Map.of()))) {
            Fuse fuse = new Fuse(model(server), 2, Duration.ofHours(1));
            assertThatThrownBy(() -> fuse.ask(REQUEST)).hasMessageContaining("did not answer");
            assertThatThrownBy(() -> fuse.ask(REQUEST)).hasMessageContaining("did not answer");
            assertThatThrownBy(() -> fuse.ask(REQUEST))
                    .isInstanceOfSatisfying(ModelException.class, silent -> assertThat(silent.waits())
                            .isTrue())
                    .hasMessageContaining("failed 2 times in a row");
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void aServerThatHasRestedIsAskedAgain() throws IOException {
        TestServer.Play down = TestServer.status(500, "down", Map.of());
        try (TestServer server = new TestServer(down, down, TestServer.says(NOTHING))) {
            Fuse fuse = new Fuse(model(server), 2, Duration.ZERO);
            assertThatThrownBy(() -> fuse.ask(REQUEST)).hasMessageContaining("did not answer");
            assertThatThrownBy(() -> fuse.ask(REQUEST)).hasMessageContaining("did not answer");
            assertThat(fuse.ask(REQUEST).content()).isEqualTo(NOTHING);
        }
    }
}
