// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a claimed date for a date, where it is one and lies in the time of which the article tells. */
final class DateClaims {

    private static final int PAST = 30;
    private static final int FUTURE = 10;

    private final DateWords words;
    private final Optional<LocalDate> published;
    private final Wording wording;
    private final Losses losses;

    DateClaims(DateWords words, NumberedArticle article, Wording wording, Losses losses) {
        this.words = words;
        this.published = article.article().published();
        this.wording = wording;
        this.losses = losses;
    }

    /** The date; empty, and counted, where it is none or the article can hardly mean it. */
    Optional<TimeSpan> date(String told, Status status) {
        Optional<TimeSpan> date = EdtfForm.read(told)
                .or(() -> words.read(told, published, status))
                .filter(this::fits);
        if (date.isEmpty()) {
            losses.drop(Cause.NO_DATE);
        }
        return date;
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
