// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a claimed date for a date, where it is one and lies in the time of which the article tells. */
final class DateClaims {

    private static final int PAST = 30;
    private static final int FUTURE = 10;

    private final Optional<LocalDate> published;
    private final Wording wording;
    private final Losses losses;

    DateClaims(NumberedArticle article, Wording wording, Losses losses) {
        this.published = article.article().published();
        this.wording = wording;
        this.losses = losses;
    }

    /** The date; empty, and counted, where it is none or the article can hardly mean it. */
    Optional<TimeSpan> date(String told) {
        Optional<TimeSpan> date = parsed(told).filter(this::fits);
        if (date.isEmpty()) {
            losses.drop(Cause.NO_DATE);
        }
        return date;
    }

    private static Optional<TimeSpan> parsed(String told) {
        try {
            return Optional.of(new TimeSpan(told));
        } catch (IllegalArgumentException | java.time.DateTimeException none) {
            return Optional.empty();
        }
    }

    private boolean fits(TimeSpan date) {
        return published.isEmpty()
                || Stream.of(date.begin(), date.end())
                        .flatMap(Optional::stream)
                        .allMatch(day -> near(day) || named(day));
    }

    private boolean near(LocalDate day) {
        int year = published.orElseThrow().getYear();
        return day.getYear() >= year - PAST && day.getYear() <= year + FUTURE;
    }

    private boolean named(LocalDate day) {
        return wording.has(Integer.toString(day.getYear()));
    }
}
