// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.time.Instant;
import java.util.Objects;

/**
 * What a person decided on two events; it stands whatever the program thinks.
 *
 * @param kind whether they are one happening
 * @param one the IRI of an event
 * @param other the IRI of the other
 * @param who decided
 * @param when it was decided
 * @param why in words for readers
 */
public record Ruling(Kind kind, String one, String other, String who, Instant when, String why) {

    /** What can be decided. */
    public enum Kind {
        /** They are one happening. */
        JOIN,
        /** They are two happenings. */
        SPLIT
    }

    public Ruling {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(when, "when");
        if (one.equals(other)) {
            throw new IllegalArgumentException("a ruling is on two events: " + one);
        }
    }
}
