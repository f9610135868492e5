// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.candidate;

import java.util.Optional;

/**
 * A candidate with what became of it.
 *
 * @param candidate what was found
 * @param judgement what became of it
 */
public record Judged(Candidate candidate, Judgement judgement) {

    /** What is told, as a candidate that was accepted. */
    public static Judged of(Told told) {
        return new Judged(told.candidate(), new Judgement.Accepted(told.event(), told.score()));
    }

    /** Itself with its event, where it is told. */
    public Optional<Told> told() {
        return judgement instanceof Judgement.Accepted accepted
                ? Optional.of(new Told(candidate, accepted.event(), accepted.score()))
                : Optional.empty();
    }

    /** The same, refused after all. */
    public Judged refused(Reason reason) {
        return new Judged(candidate, new Judgement.Rejected(reason));
    }
}
