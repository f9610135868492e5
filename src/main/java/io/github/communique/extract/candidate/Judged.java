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
