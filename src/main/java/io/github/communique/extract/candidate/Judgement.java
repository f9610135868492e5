// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.candidate;

import io.github.communique.model.Event;
import java.util.Objects;
import java.util.Optional;

/** What becomes of a candidate. */
public sealed interface Judgement {

    /**
     * It is told.
     *
     * @param event what is told
     * @param score how sure that is, from 0 to 1
     */
    record Accepted(Event event, double score) implements Judgement {
        public Accepted {
            Objects.requireNonNull(event, "event");
        }
    }

    /**
     * It is not told.
     *
     * @param reason why
     */
    record Rejected(Reason reason) implements Judgement {
        public Rejected {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The event, where one is told. */
    default Optional<Event> told() {
        return this instanceof Accepted accepted ? Optional.of(accepted.event()) : Optional.empty();
    }

    /** Why none is told, where none is. */
    default Optional<Reason> refusal() {
        return this instanceof Rejected rejected ? Optional.of(rejected.reason()) : Optional.empty();
    }
}
