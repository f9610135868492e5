// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import io.github.communique.ontology.Ontology;
import io.github.communique.store.History;
import io.github.communique.store.Revision;
import io.github.communique.store.Version;
import io.github.communique.store.View;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an index at the state of the data, in a thread of its own: by the history where there is one, or anew. */
final class Upkeep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final int PATIENCE = 5;

    /** After more changes than this the index is made anew. */
    private static final int MOST_CHANGES = 2000;

    private final Index index;
    private final View view;
    private final Optional<History> history;
    private final AtomicLong done = new AtomicLong();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "search-index");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<Void> round = CompletableFuture.completedFuture(null);
    private volatile String digest;
    private Optional<Ontology> ontology = Optional.empty();

    Upkeep(Index index, View view, Optional<History> history) {
        this.index = index;
        this.view = view;
        this.history = history;
        digest = index.mark().map(Mark::digest).orElse("");
    }

    /** The state of the data that is to be searched. */
    String wanted() {
        return view.version().digest();
    }

    /**
     * Waits a little until the index is of a state of the data.
     *
     * @throws SearchFault if it is not by then
     */
    void fresh(String wanted) {
        if (digest.equals(wanted)) {
            return;
        }
        try {
            begin().get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw behind();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the index cannot be brought up to date", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw behind();
        }
        if (!digest.equals(wanted)) {
            throw behind();
        }
    }

    private SearchFault behind() {
        return new SearchFault(
                SearchFault.Reason.NOT_READY,
                "The index for full-text search is being brought up to date: " + done
                        + " texts are in. Ask again soon.");
    }

    /** Has the index looked after, if that is not being done already. */
    synchronized CompletableFuture<Void> begin() {
        if (round.isDone()) {
            round = CompletableFuture.runAsync(this::look, worker);
        }
        return round;
    }

    /** The last revision is asked for first: what comes meanwhile is followed once more the next time. */
    private void look() {
        long revision = history.map(History::last).orElse(0L);
        view.readVersion((version, dataset) -> {
            if (!digest.equals(version.digest())) {
                follow(version, dataset, revision);
            }
            return version;
        });
    }

    private void follow(Version version, DatasetGraph dataset, long revision) {
        done.set(0);
        Filling filling = new Filling(index, dataset, done, ontology());
        changes(revision)
                .ifPresentOrElse(
                        revisions -> filling.changed(
                                revisions.stream().map(Revision::graph).collect(Collectors.toSet())),
                        filling::all);
        index.save(new Mark(version.digest(), revision));
        digest = version.digest();
        LOG.info("Full-text search is of the present data: {} texts were read.", done);
    }

    /** Read in the index's own thread, and once. */
    private Ontology ontology() {
        Ontology known = ontology.orElseGet(Ontology::load);
        ontology = Optional.of(known);
        return known;
    }

    /** What changed since the index was saved; empty if that is unknown or too much. */
    private Optional<List<Revision>> changes(long last) {
        return index.mark().flatMap(mark -> history.filter(
                        known -> mark.revision() <= last && last - mark.revision() <= MOST_CHANGES)
                .map(known -> known.after(mark.revision(), MOST_CHANGES)));
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            worker.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
