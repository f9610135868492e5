// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import io.github.communique.article.source.Outcome;
import io.github.communique.publish.Draft;
import io.github.communique.publish.Drafter;
import io.github.communique.publish.Worked;
import io.github.communique.quarantine.QuarantineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import scala.Tuple2;

/** Makes of a piece the lines that go into the shards; whatever goes wrong costs that piece alone. */
final class ArticleWork {

    private final Supplier<Drafter> drafter;
    private final Instant now;

    /**
     * The work of a job.
     *
     * @param drafter asked for when the first article comes
     * @param now the time of the job
     */
    ArticleWork(Supplier<Drafter> drafter, Instant now) {
        this.drafter = drafter;
        this.now = now;
    }

    /** The lines, each with its kind. */
    Stream<Tuple2<String, String>> lines(Piece piece) {
        Optional<Outcome.Refused> refused = piece.refusal();
        if (refused.isPresent()) {
            return Stream.of(ShardLines.refused(refused.get()));
        }
        Drafter ready = drafter.get(); // a worker that cannot read at all fails the task, not the article
        Worked<Draft> worked = Worked.on(piece.source(), piece.notes(), piece.read(), ready::draft);
        return worked.result().map(draft -> lines(worked, draft)).orElseGet(() -> worked.refusal().stream()
                .map(ShardLines::refused));
    }

    private Stream<Tuple2<String, String>> lines(Worked<Draft> worked, Draft draft) {
        List<QuarantineEntry> held = draft.refusals().stream()
                .map(refusal -> QuarantineEntry.of(draft.article(), refusal, now))
                .toList();
        return Stream.of(
                        Stream.of(ShardLines.read(worked.source(), worked.notes(), draft, held)),
                        held.stream().map(ShardLines::quarantined),
                        ShardLines.graph(Shards.GRAPHS, draft.name(), draft.graph()))
                .flatMap(lines -> lines);
    }
}
