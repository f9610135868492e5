// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.ready;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gives an answer again that it saw given to the same wish, as long as the state of things is the same. It never waits, so
 * that the thread that reads from the lines answers at once; all else is handed on to another thread.
 */
public final class ReadyAnswers extends Handler.Wrapper {

    private static final long MOST_BYTES = 32L << 20;

    private final Supplier<Moment> now;
    private final Visits visits;
    private final Cache<Wish, ReadyAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Wish, ReadyAnswer>weigher((wish, answer) -> answer.room(wish))
            .build();
    private volatile Moment seen;

    /** Who is told of each request that is answered here. */
    public interface Visits {

        /** Whether one more may be answered; if so it leaves again. */
        boolean enter();

        /** Counts what was answered, after so many nanoseconds. */
        void told(AnswerSource source, int status, long nanoseconds);

        /** Ends what was begun by entering. */
        void leave();
    }

    /** @param now tells the state of things, at once */
    public ReadyAnswers(Supplier<Moment> now, Visits visits) {
        this.now = now;
        this.visits = visits;
        seen = now.get();
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Optional<Wish> wish = Wish.of(request);
        Moment moment = moment();
        Optional<ReadyAnswer> ready = wish.map(answers::getIfPresent)
                .filter(answer -> answer.moment().equals(moment))
                .filter(answer -> visits.enter());
        if (ready.isPresent()) {
            send(ready.get(), response, callback);
        } else {
            getServer().getThreadPool().execute(() -> handOn(request, response, callback, wish, moment));
        }
        return true;
    }

    private void send(ReadyAnswer answer, Response response, Callback callback) {
        Sending sending = new Sending(callback, answer, System.nanoTime());
        try {
            answer.send(response, sending);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            sending.failed(e);
        }
    }

    /** What no longer holds is dropped as soon as that is seen. */
    private Moment moment() {
        Moment moment = now.get();
        if (!moment.equals(seen)) {
            seen = moment;
            answers.invalidateAll();
        }
        return moment;
    }

    private void handOn(Request request, Response response, Callback callback, Optional<Wish> wish, Moment moment) {
        try {
            boolean answered = wish.isPresent()
                    ? recorded(request, response, callback, wish.get(), moment)
                    : super.handle(request, response, callback);
            if (!answered) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            callback.failed(e);
        }
    }

    private boolean recorded(Request request, Response response, Callback callback, Wish wish, Moment moment)
            throws Exception {
        Recording recording = new Recording(request, response);
        request.setAttribute(Recording.ATTRIBUTE, recording);
        return super.handle(request, recording, Callback.from(() -> keep(recording, wish, moment), callback));
    }

    /** If something changed meanwhile, it is not known of which state the answer is. */
    private void keep(Recording recording, Wish wish, Moment moment) {
        if (now.get().equals(moment)) {
            recording.answer(moment).ifPresent(answer -> answers.put(wish, answer));
        }
    }

    /** Ends once, whatever throws, or the request would hang and the server would wait for it at its end. */
    private final class Sending implements Callback {

        private final AtomicBoolean ended = new AtomicBoolean();
        private final Callback callback;
        private final ReadyAnswer answer;
        private final long begun;

        Sending(Callback callback, ReadyAnswer answer, long begun) {
            this.callback = callback;
            this.answer = answer;
            this.begun = begun;
        }

        @Override
        public void succeeded() {
            try {
                visits.told(answer.source(), answer.status(), System.nanoTime() - begun);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failed(e);
            }
            end(callback::succeeded);
        }

        @Override
        public void failed(Throwable cause) {
            end(() -> callback.failed(cause));
        }

        @Override
        public InvocationType getInvocationType() {
            return callback.getInvocationType();
        }

        private void end(Runnable telling) {
            if (ended.compareAndSet(false, true)) {
                try {
                    visits.leave();
                } finally {
                    telling.run();
                }
            }
        }
    }
}
