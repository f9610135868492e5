// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.result;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which way an answer is shown to readers. */
public enum Showing {
    TABLE("Table", ""),
    CHART("Chart", "A chart needs a column of numbers or of days."),
    MAP("Map", "A map needs a column of places, of countries, or of those who act for a country."),
    NETWORK("Network", "A network needs two columns of parties.");

    private final String label;
    private final String need;

    Showing(String label, String need) {
        this.label = label;
        this.need = need;
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For readers. */
    public String label() {
        return label;
    }

    /** What an answer must have to be shown so, in a sentence. */
    public String need() {
        return need;
    }

    /** The one that a word of an address asks for. */
    public static Optional<Showing> of(String word) {
        return Arrays.stream(values())
                .filter(showing -> showing.word().equals(word))
                .findFirst();
    }
}
