// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.time;

import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** "March 3" without a year lies in the past, that of a plan in the future. */
final class YearGuess {

    private static final Pattern TELLS_YEAR = Pattern.compile(".*\\d{4}.*");
    private static final int SHORT = 3;

    private final LocalDate published;
    private final boolean planned;

    YearGuess(LocalDate published, Status status) {
        this.published = published;
        this.planned = status == Status.PLANNED;
    }

    /** The date in the year that must be meant, where its words name a month and no year. */
    TimeSpan corrected(TimeSpan span, String words) {
        boolean guessed = span.begin().isPresent()
                && !TELLS_YEAR.matcher(words).matches()
                && !span.edtf().contains("/")
                && namesMonth(words);
        int years = guessed ? shift(span.begin().get(), span.end().orElseThrow()) : 0;
        return years == 0 ? span : moved(span, years);
    }

    private static boolean namesMonth(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() >= SHORT)
                .anyMatch(word -> Arrays.stream(Month.values())
                        .anyMatch(month -> month.name().toLowerCase(Locale.ROOT).startsWith(word)));
    }

    private int shift(LocalDate begin, LocalDate end) {
        if (!planned && begin.isAfter(published)) {
            boolean notYet = begin.withYear(published.getYear()).isAfter(published);
            return published.getYear() - begin.getYear() - (notYet ? 1 : 0);
        }
        return planned && end.isBefore(published) ? 1 : 0;
    }

    private static TimeSpan moved(TimeSpan span, int years) {
        LocalDate begin = span.begin().orElseThrow().plusYears(years);
        return span.isDay()
                ? TimeSpan.day(begin)
                : new TimeSpan("%04d-%02d".formatted(begin.getYear(), begin.get(ChronoField.MONTH_OF_YEAR)));
    }
}
