// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.candidate;

import io.github.communique.model.Event;

/**
 * A candidate that is told, with its event.
 *
 * @param candidate what was found
 * @param event what is told
 * @param score how sure that is, from 0 to 1
 */
public record Told(Candidate candidate, Event event, double score) {

    /** The token that tells of it. */
    public int trigger() {
        return candidate.trigger();
    }

    /** The same candidate, telling another event. */
    public Told as(Event other) {
        return new Told(candidate, other, score);
    }
}
