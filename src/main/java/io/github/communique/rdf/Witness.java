// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says for which day an article shows that who takes part in an event holds an office.
 *
 * @param article that tells of it
 */
record Witness(Article article) {

    /** The day of the event; that of the article where the event has no date, or is not over; none where it only has a long past. */
    Optional<LocalDate> of(Event event) {
        return event.when().isEmpty() ? article.published() : event.when().flatMap(this::of);
    }

    private Optional<LocalDate> of(TimeSpan when) {
        Optional<LocalDate> today = article.published()
                .filter(day -> when.end().filter(end -> !end.isBefore(day)).isPresent());
        return today.or(() -> when.isDay() ? when.begin() : Optional.empty());
    }
}
