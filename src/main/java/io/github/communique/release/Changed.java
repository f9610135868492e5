// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import java.util.Locale;

/**
 * An event or an article that is not as it was in the release before.
 *
 * @param how whether it came, went or became another
 * @param kind {@code event} or {@code article}
 * @param iri the thing
 * @param label its name
 */
public record Changed(How how, String kind, String iri, String label) {

    /** What became of a thing. */
    public enum How {
        ADDED,
        REMOVED,
        CHANGED;

        /** In lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As a line of a table: how, kind, IRI, label, parted by tabs. */
    String line() {
        return String.join("\t", how.word(), kind, iri, label.replaceAll("\\s+", " "));
    }

    /** Reads {@link #line()}. */
    static Changed parse(String line) {
        String[] parts = line.split("\t", 4);
        return new Changed(How.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], parts[2], parts[3]);
    }
}
