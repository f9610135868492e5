// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.mood;

import io.github.communique.model.Status;
import java.util.Optional;

/** How a clause or noun is told: as a fact, as lying ahead, as not so, or as only supposed. */
enum Mood {
    TOLD,
    AHEAD,
    DENIED,
    SUPPOSED;

    /** The mood of what hangs on a word of this mood and is told in another by itself; a double denial asserts nothing. */
    Mood over(Mood below) {
        return switch (this) {
            case TOLD -> below;
            case AHEAD -> below == TOLD ? AHEAD : below;
            case DENIED -> below == DENIED ? SUPPOSED : below == SUPPOSED ? SUPPOSED : DENIED;
            case SUPPOSED -> SUPPOSED;
        };
    }

    /** What hangs on a word of this mood where the word itself turns it round by "not". */
    Mood unless(boolean negated) {
        return !negated ? this : this == AHEAD ? DENIED : this == TOLD ? TOLD : SUPPOSED;
    }

    /** The same, but what is only supposed of a thing that lies ahead anyway leaves it ahead. */
    Mood unlessSupposed() {
        return this == SUPPOSED ? TOLD : this;
    }

    /** The status of an event so told; none where it is only supposed. */
    Optional<Status> status() {
        return switch (this) {
            case TOLD -> Optional.of(Status.ACTUAL);
            case AHEAD -> Optional.of(Status.PLANNED);
            case DENIED -> Optional.of(Status.NEGATED);
            case SUPPOSED -> Optional.empty();
        };
    }
}
