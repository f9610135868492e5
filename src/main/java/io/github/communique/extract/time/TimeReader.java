// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.time;

import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one TIMEX3 value, with the words it was made from, as a date of the extended format. */
final class TimeReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-\\d{2}(-\\d{2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?");
    private static final Pattern SET = Pattern.compile("(?i).*\\b(last|next|this|past|previous|coming)\\b.*");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    private static final String OF_DAY = "(?: (?:morning|afternoon|evening|night))?";

    private final Optional<LocalDate> published;
    private final RelativeTime relative;

    TimeReader(Optional<LocalDate> published, Optional<LocalDate> lastDay) {
        this.published = published;
        this.relative = new RelativeTime(published, lastDay);
    }

    /** The date; empty where the expression names none that can be told, or one that no news is about. */
    Optional<TimeSpan> read(String value, String words, Status status) {
        try {
            return dated(value, words, status).filter(TimeReader::plausible);
        } catch (IllegalArgumentException | DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean plausible(TimeSpan span) {
        return span.begin().map(day -> day.getYear() >= FIRST_YEAR).orElse(true)
                && span.end().map(day -> day.getYear() <= LAST_YEAR).orElse(true);
    }

    private Optional<TimeSpan> dated(String value, String words, Status status) {
        String lower = words.toLowerCase(Locale.ROOT);
        Optional<TimeSpan> told = relative.read(value, lower, status);
        if (told.isPresent() || relative.vague(value, lower)) {
            return told;
        }
        Optional<Calendar> calendar = published.map(day -> new Calendar(day, status));
        Optional<DayOfWeek> weekday = SET.matcher(words).matches() ? Optional.empty() : weekday(lower);
        return calendar.flatMap(around -> weekday.map(around::nearest).map(TimeSpan::day))
                .or(() -> calendar.flatMap(around -> around.range(value)))
                .or(() -> normalised(value).map(span -> inRightYear(span, words, status)));
    }

    private static Optional<TimeSpan> normalised(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return Optional.of(new TimeSpan(day.group(1)));
        }
        return YEARLESS.matcher(value).matches() || PLAIN.matcher(value).matches()
                ? Optional.of(new TimeSpan(value))
                : Periods.read(value);
    }

    private static Optional<DayOfWeek> weekday(String words) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> words.matches("(?:on |earlier on |earlier |late |early )?"
                        + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT)
                        + OF_DAY))
                .findFirst();
    }

    private TimeSpan inRightYear(TimeSpan span, String words, Status status) {
        return published.isPresent() && !SET.matcher(words).matches()
                ? new YearGuess(published.get(), status).corrected(span, words)
                : span;
    }
}
