// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.publish.Draft;
import io.github.communique.publish.Drafter;
import io.github.communique.publish.Publishing;
import io.github.communique.publish.Report;
import io.github.communique.publish.Worked;
import io.github.communique.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes articles from their sources into the store: drafts in parallel, published in order, many in one change. */
final class Intake {

    private static final int BATCH = 100;
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(10);

    private final Drafter drafter;
    private final Publishing publisher;
    private final Stop stop;
    private final Tally tally;
    private final boolean strict;
    private final Consumer<Worked<Draft>> settled;
    private final List<Worked<Draft>> batch = new ArrayList<>();
    private long begun;

    /**
     * An intake.
     *
     * @param strict whether the first fault ends it; what came before stays in
     * @param settled hears of each document that has been dealt with, in order
     */
    Intake(
            Drafter drafter,
            Publishing publisher,
            Stop stop,
            Tally tally,
            boolean strict,
            Consumer<Worked<Draft>> settled) {
        this.drafter = drafter;
        this.publisher = publisher;
        this.stop = stop;
        this.tally = tally;
        this.strict = strict;
        this.settled = settled;
    }

    /** Takes in all articles; what came of each is told to the tally. What is read when it is stopped goes in too. */
    void take(Stream<Outcome> documents, Progress progress) throws IOException {
        try (Workers<Outcome, Worked<Draft>> workers =
                new Workers<>(drafter.atOnce(), document -> Worked.on(document, drafter::draft), worked -> {
                    progress.step(drafter.spent());
                    collect(worked);
                })) {
            take(documents, progress, workers);
            publishBatch();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void take(Stream<Outcome> documents, Progress progress, Workers<Outcome, Worked<Draft>> workers) {
        try {
            read(documents, progress, workers);
            workers.finish(stop::check);
        } catch (CancellationException stopped) {
            workers.finishDone();
            publishBatch();
            throw stopped;
        }
    }

    private void read(Stream<Outcome> documents, Progress progress, Workers<Outcome, Worked<Draft>> workers) {
        try {
            documents.forEach(document -> {
                stop.check();
                requireUnended();
                progress.expect();
                workers.accept(document);
            });
        } catch (EndedException fault) {
            // what is not read stays out
        }
    }

    /** Whether there was a fault after which nothing more is taken in. */
    boolean ended() {
        return strict && !tally.clean();
    }

    private void requireUnended() {
        if (ended()) {
            throw new EndedException();
        }
    }

    /** Leaves what is not read yet; a stream that is cut short in another way reads a whole web archive ahead. */
    private static final class EndedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private void collect(Worked<Draft> worked) {
        if (ended()) {
            return;
        }
        if (batch.isEmpty()) {
            begun = System.nanoTime();
        }
        batch.add(worked);
        boolean lasting = Duration.ofNanos(System.nanoTime() - begun).compareTo(LONGEST_BATCH) > 0;
        if (strict || lasting || batch.size() == BATCH) {
            publishBatch();
        }
    }

    private void publishBatch() {
        if (batch.isEmpty()) {
            return;
        }
        try {
            Iterator<Report> next = published().iterator();
            for (Worked<Draft> worked : batch) {
                worked.notes().forEach(tally::note);
                worked.result().ifPresent(draft -> tally.add(worked.source(), next.next()));
                worked.refusal().ifPresent(tally::refuse);
                if (worked.passedOver()) {
                    tally.passOver(worked.source());
                }
                settled.accept(worked);
            }
            batch.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Report> published() throws IOException {
        try {
            return publisher.publish(
                    batch.stream().flatMap(worked -> worked.result().stream()).toList());
        } catch (IOException | StoreException failed) {
            batch.stream().filter(worked -> worked.result().isPresent()).forEach(worked -> tally.lose(worked.source()));
            batch.clear();
            throw failed;
        }
    }
}
