// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What a curator did to an event.
 *
 * @param kind of act
 * @param event its IRI
 * @param amendments the facts that it sets
 * @param statements of the things that the amendments lead to or, of an event that is added, all there is to say of it
 * @param who did it
 * @param when
 * @param why in words for readers
 */
public record Correction(
        Kind kind, String event, List<Amendment> amendments, Graph statements, String who, Instant when, String why) {

    /** What can be done. */
    public enum Kind {
        /** Some of its facts are other than was read. */
        CHANGE,
        /** It is none. */
        WITHDRAWAL,
        /** An article tells of it, and it was not found. */
        ADDITION
    }

    public Correction {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(when, "when");
        amendments = List.copyOf(amendments);
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a correction says who made it and why: " + event);
        }
    }

    /** Whether this is what was done to the same event at the same time. */
    boolean isSameActAs(Correction other) {
        return event.equals(other.event) && when.equals(other.when);
    }

    Map<Node, List<Node>> facts() {
        return amendments.stream().collect(Collectors.toMap(Amendment::property, Amendment::now));
    }
}
