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

    private final Runaways runaways;
    private final int most;

    /**
     * @param runaways where queries are counted that do not end with their time
     * @param most how many of these may run on beside others; more keep their turns
     */
    QueryWorkers(Runaways runaways, int most) {
        this.runaways = runaways;
        this.most = most;
    }

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

    private void look(Job job, Line line, CompletableFuture<Answer> result) {
        boolean gone = line.cut();
        if (gone) {
            job.stop();
        }
        if (gone || job.overdue()) {
            throw dropped(job, result);
        }
    }

    /** What comes too late is thrown away. */
    private Problem dropped(Job job, CompletableFuture<Answer> result) {
        job.stop();
        result.thenAccept(answer -> answer.content().close());
        CompletableFuture.delayedExecutor(Job.GRACE.toMillis(), TimeUnit.MILLISECONDS, workers)
                .execute(() -> lookAfter(job, result));
        return job.tooSlow();
    }

    /** The engine cannot be stopped in all it does: what runs on is counted, and its turn goes to others. */
    private void lookAfter(Job job, CompletableFuture<Answer> result) {
        if (!result.isDone()) {
            if (runaways.began() <= most) {
                job.lose();
            }
            result.whenComplete((answer, failed) -> runaways.ended());
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
