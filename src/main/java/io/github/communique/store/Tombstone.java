// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/**
 * What is left of a withdrawn graph.
 *
 * @param graph its name
 * @param when the time of the withdrawal
 * @param who the one who withdrew it, as it may be shown to the public
 * @param why the reason, in words for readers
 */
public record Tombstone(String graph, Instant when, String who, String why) {

    /** Who withdraws when nobody is named. */
    public static final String PUBLISHER = "the publisher";

    public Tombstone {
        Objects.requireNonNull(when, "when");
        if (graph.isBlank() || who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException(
                    "a withdrawal names its graph, who withdraws it and why: <" + graph + ">");
        }
        who = oneLine(who);
        why = oneLine(why);
    }

    /** As one line of text, as it stands on disk: time, graph, who, why, parted by tabs. */
    String line() {
        return String.join("\t", when.toString(), graph, who, why);
    }

    byte[] content() {
        return line().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads {@link #line()}. */
    static Tombstone parse(String line) {
        String[] parts = line.split("\t", 4);
        return new Tombstone(parts[1], Instant.parse(parts[0]), parts[2], parts[3]);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
