// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which an event may have been, counted as days of the epoch.
 *
 * @param told whether the article dates it; else it is reckoned from the day of the article
 */
record Span(long first, long last, boolean told) {

    static Span of(Account account, Rules rules) {
        Optional<LocalDate> begin = account.when().flatMap(TimeSpan::begin);
        Optional<LocalDate> end = account.when().flatMap(TimeSpan::end);
        if (begin.isPresent() && end.isPresent()) {
            return new Span(begin.get().toEpochDay(), end.get().toEpochDay(), true);
        }
        if (account.published().isEmpty()) {
            return new Span(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay(), false);
        }
        long day = account.published().get().toEpochDay();
        boolean planned = account.status() == Status.PLANNED;
        long back = rules.written(account.type()) || account.document().isPresent() ? rules.farBack() : rules.back();
        return planned ? new Span(day, day + rules.ahead(), false) : new Span(day - back, day, false);
    }

    long days() {
        return last - first + 1;
    }

    /** Whether the two share a day, or are a few days each that lie a few days apart. */
    boolean near(Span other, long few) {
        long gap = gap(other);
        return gap == 0 || gap <= few && days() <= few && other.days() <= few;
    }

    /** How many days lie between the two; 0 where they share one. */
    long gap(Span other) {
        return Math.max(0, Math.max(other.first - last, first - other.last));
    }
}
