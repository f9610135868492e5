// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import java.util.Locale;

/** What a curator can set of an event. */
public enum CuratedFact {
    TYPE("Type"),
    STATUS("Status"),
    SOURCE("By"),
    TARGET("Towards"),
    PARTICIPANT("With"),
    WHEN("When"),
    PLACE("Where");

    private final String label;

    CuratedFact(String label) {
        this.label = label;
    }

    /** The word that names it in forms and in commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands beside its field. */
    String label() {
        return label;
    }
}
