// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.publish.Draft;
import io.github.communique.publish.Drafter;
import io.github.communique.publish.Publisher;
import io.github.communique.publish.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes articles from their sources into the store: drafts in parallel, published in order, many in one change. */
final class Intake {

    private static final int BATCH = 50;

    /** A document, and the draft that came of it or why none did. */
    private record Worked(String source, Optional<Draft> draft, String why) {}

    private final Drafter drafter;
    private final Publisher publisher;
    private final Stop stop;
    private final Tally tally;
    private final List<Worked> batch = new ArrayList<>();

    Intake(Drafter drafter, Publisher publisher, Stop stop, Tally tally) {
        this.drafter = drafter;
        this.publisher = publisher;
        this.stop = stop;
        this.tally = tally;
    }

    /** Takes in all articles; what came of each is told to the tally. */
    void take(Stream<Outcome> documents, Progress progress) throws IOException {
        try (Workers<Outcome, Worked> workers = new Workers<>(this::work, worked -> {
            progress.step();
            collect(worked);
        })) {
            documents.forEach(document -> {
                stop.check();
                progress.expect();
                workers.accept(document);
            });
            workers.finish();
            publishBatch();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Worked work(Outcome document) {
        if (document instanceof Outcome.Refused refused) {
            return new Worked(refused.source(), Optional.empty(), refused.why());
        }
        Outcome.Found found = (Outcome.Found) document;
        try {
            return new Worked(
                    found.source(), Optional.of(drafter.draft(found.reading().article())), "");
        } catch (RuntimeException defect) {
            return new Worked(
                    found.source(),
                    Optional.empty(),
                    found.source() + " cannot be understood, by a defect of the program; please report it (" + defect
                            + ")");
        }
    }

    private void collect(Worked worked) {
        stop.check();
        batch.add(worked);
        if (batch.size() == BATCH) {
            publishBatch();
        }
    }

    private void publishBatch() {
        try {
            List<Report> reports = publisher.publish(
                    batch.stream().flatMap(worked -> worked.draft().stream()).toList());
            int next = 0;
            for (Worked worked : batch) {
                if (worked.draft().isPresent()) {
                    tally.add(worked.source(), reports.get(next++));
                } else {
                    tally.fail(worked.why());
                }
            }
            batch.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
