// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One step in the life of one graph.
 *
 * @param number of the step, counted over all graphs from 1 on without a gap
 * @param graph its name
 * @param kind of the step
 * @param when it was taken; later than every step of an earlier change
 * @param digest of all data after the change that this step belongs to
 * @param why the graph was withdrawn; empty for any other step
 */
public record Revision(long number, String graph, Kind kind, Instant when, String digest, Optional<String> why) {

    /** What a step does to a graph. */
    public enum Kind {
        /** It came, or came back. */
        CREATED,
        /** It got another content. */
        UPDATED,
        /** It went. */
        DELETED
    }

    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("revisions are counted from 1: " + number);
        }
        Objects.requireNonNull(graph, "graph");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(why, "why");
    }
}
