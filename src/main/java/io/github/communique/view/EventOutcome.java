// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import io.github.communique.model.Status;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What became of an event, all its reports together. */
public enum EventOutcome {
    /** A report says that it happened. */
    HAPPENED("Reported as happened", "actual"),
    /** It is announced, and no later report says what became of it. */
    ANNOUNCED("Announced", "planned"),
    /** It was announced, and a later report says that it did not happen. */
    CALLED_OFF("Called off", "negated"),
    /** All that is told is that it did not happen. */
    DENIED("Said not to have happened", "negated");

    private final String words;
    private final String tone;

    EventOutcome(String words, String tone) {
        this.words = words;
        this.tone = tone;
    }

    /** By the status that the decisive report tells, and by what the others told. */
    static EventOutcome of(Status decisive, Collection<Status> told) {
        return switch (decisive) {
            case ACTUAL -> HAPPENED;
            case PLANNED -> ANNOUNCED;
            case NEGATED -> told.contains(Status.PLANNED) ? CALLED_OFF : DENIED;
        };
    }

    /** By what one report says. */
    public static EventOutcome of(Status status) {
        return of(status, List.of());
    }

    /** By the name that the ontology gives a status: Actual, Planned or Negated. */
    public static EventOutcome ofName(String status) {
        return of(Status.valueOf(status.toUpperCase(Locale.ROOT)));
    }

    /** In words for readers. */
    public String words() {
        return words;
    }

    /** The name under which a style sheet colours it. */
    public String tone() {
        return tone;
    }
}
