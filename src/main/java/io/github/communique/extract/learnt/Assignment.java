// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.extract.candidate.Candidate;
import io.github.communique.model.Participation;
import java.util.List;
import java.util.Optional;

/**
 * Who takes part in one of the events that a sentence tells.
 *
 * @param participations who, and as what
 * @param candidate what the lexicon found, where it says so: its own word tells then whether and when it happened
 */
public record Assignment(List<Participation> participations, Optional<Candidate> candidate) {

    public Assignment {
        participations = List.copyOf(participations);
    }

    /** As the lexicon finds it. */
    static Assignment found(Candidate candidate, List<Participation> participations) {
        return new Assignment(participations, Optional.of(candidate));
    }

    /** As it is likely. */
    static Assignment likely(List<Participation> participations) {
        return new Assignment(participations, Optional.empty());
    }
}
