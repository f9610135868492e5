// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Line;
import io.github.communique.web.http.Problem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Where queries are worked on, apart from the one who waits: so that a client gets its answer in time even if the engine does
 * not notice that it is to stop, and the engine is told when the client has hung up.
 */
final class QueryWorkers {

    private static final long ROUND = 250;

    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "query");
        thread.setDaemon(true);
        return thread;
    });

    /** @throws Problem if there is no answer in time, or whatever the work throws */
    Answer wait(Job job, Line line, Supplier<Answer> work) {
        CompletableFuture<Answer> result = CompletableFuture.supplyAsync(work, workers);
        while (true) {
            try {
                return result.get(ROUND, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                look(job, line, result);
            } catch (ExecutionException e) {
                throw thrown(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw dropped(job, result);
            }
        }
    }

    private static void look(Job job, Line line, CompletableFuture<Answer> result) {
        boolean gone = line.cut();
        if (gone) {
            job.stop();
        }
        if (gone || job.overdue()) {
            throw dropped(job, result);
        }
    }

    /** What comes too late is thrown away. */
    private static Problem dropped(Job job, CompletableFuture<Answer> result) {
        job.stop();
        result.thenAccept(answer -> answer.content().close());
        return job.tooSlow();
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
