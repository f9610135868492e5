// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.store.Version;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever fails while an answer is sent again, the request ends, and who was let in leaves. */
class BrokenVisitsTest {

    private static final String WISH = "GET / HTTP/1.1\r\nHost: here.example\r\nConnection: close\r\n\r\n";

    private final Server server = new Server();
    private final LocalConnector line = new LocalConnector(server);
    private final AtomicInteger present = new AtomicInteger();
    private final AtomicInteger entered = new AtomicInteger();
    private final Semaphore ended = new Semaphore(0);

    @AfterEach
    void end() throws Exception {
        server.stop();
    }

    @Test
    void theRequestEndsWhereItCannotBeCounted() throws Exception {
        start(true, false);

        ask();
        ask();

        assertThat(entered).hasValue(1);
        assertThat(present).hasValue(0);
    }

    @Test
    void theRequestEndsWhereItCannotBeSent() throws Exception {
        start(false, true);

        ask();
        ask();

        assertThat(entered).hasValue(1);
        assertThat(present).hasValue(0);
    }

    private void ask() throws Exception {
        line.getResponse(WISH);
        assertThat(ended.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    private void start(boolean uncounted, boolean unsent) throws Exception {
        Moment moment = new Moment(new Version("0".repeat(64), Instant.EPOCH), 0);
        ReadyAnswers ready = new ReadyAnswers(() -> moment, new Present(uncounted));
        ready.setHandler(new Answering());
        server.addConnector(line);
        server.setHandler(watched(ready, unsent));
        server.start();
    }

    /** Sees requests end; after the first answer none can be written, if so wished. */
    private Handler watched(Handler ready, boolean unsent) {
        AtomicInteger asked = new AtomicInteger();
        return new Handler.Wrapper(ready) {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                boolean first = asked.getAndIncrement() == 0;
                return super.handle(
                        request,
                        first || !unsent ? response : new Unwritable(request, response),
                        Callback.from(callback, () -> ended.release()));
            }
        };
    }

    private static final class Unwritable extends Response.Wrapper {

        Unwritable(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            throw new IllegalStateException("the line cannot be written");
        }
    }

    private static final class Answering extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            ((Recording) request.getAttribute(Recording.ATTRIBUTE))
                    .lasting(new AnswerSource("/", "GET", "/"), List.of());
            response.write(true, ByteBuffer.wrap("here".getBytes(StandardCharsets.US_ASCII)), callback);
            return true;
        }
    }

    private final class Present implements ReadyAnswers.Visits {

        private final boolean uncounted;

        Present(boolean uncounted) {
            this.uncounted = uncounted;
        }

        @Override
        public boolean enter() {
            entered.incrementAndGet();
            present.incrementAndGet();
            return true;
        }

        @Override
        public void told(AnswerSource source, int status, long nanoseconds) {
            if (uncounted) {
                throw new IllegalStateException("the log cannot be written");
            }
        }

        @Override
        public void leave() {
            present.decrementAndGet();
        }
    }
}
