// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one TIMEX3 value, with the words it was made from, as a date of the extended format. */
final class TimeReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-\\d{2}(-\\d{2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2})?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?");
    private static final Pattern TELLS_YEAR = Pattern.compile(".*\\d{4}.*");
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(?i).*\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\b.*");

    private final Optional<LocalDate> published;
    private final Optional<LocalDate> lastDay;

    TimeReader(Optional<LocalDate> published, Optional<LocalDate> lastDay) {
        this.published = published;
        this.lastDay = lastDay;
    }

    /** The date; empty where the expression names none that can be told. */
    Optional<TimeSpan> read(String value, String words, Status status) {
        Optional<TimeSpan> told = besideLastDay(words.toLowerCase(Locale.ROOT));
        if (told.isPresent()) {
            return told;
        }
        Optional<DayOfWeek> weekday = weekday(words);
        if (weekday.isPresent() && published.isPresent() && !words.matches("(?i).*\\b(last|next|this)\\b.*")) {
            return Optional.of(TimeSpan.day(nearest(weekday.get(), status)));
        }
        try {
            return normalised(value).map(span -> inRightYear(span, words, status));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "the next day" is the day after the one told before it. */
    private Optional<TimeSpan> besideLastDay(String words) {
        if (words.matches("(the )?(next|following) day|a day later")) {
            return lastDay.map(day -> TimeSpan.day(day.plusDays(1)));
        }
        return words.matches("(the )?(previous|preceding) day|(a|the) day (earlier|before)")
                ? lastDay.map(day -> TimeSpan.day(day.minusDays(1)))
                : Optional.empty();
    }

    private Optional<TimeSpan> normalised(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return Optional.of(new TimeSpan(day.group(1)));
        }
        if (value.equals("PRESENT_REF")) {
            return Optional.empty();
        }
        if (YEARLESS.matcher(value).matches() || PLAIN.matcher(value).matches()) {
            return Optional.of(new TimeSpan(value));
        }
        return week(value).or(() -> season(value)).or(() -> quarter(value));
    }

    private static Optional<TimeSpan> week(String value) {
        Matcher week = WEEK.matcher(value);
        if (!week.matches()) {
            return Optional.empty();
        }
        LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(week.group(2)))
                .with(DayOfWeek.MONDAY);
        return Optional.of(TimeSpan.between(week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)));
    }

    private static Optional<TimeSpan> season(String value) {
        Matcher season = SEASON.matcher(value);
        if (!season.matches()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(Integer.parseInt(season.group(1)), month(season.group(2)), 1);
        return Optional.of(TimeSpan.between(first, first.plusMonths(3).minusDays(1)));
    }

    private static int month(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    private static Optional<TimeSpan> quarter(String value) {
        Matcher quarter = QUARTER.matcher(value);
        if (!quarter.matches()) {
            return Optional.empty();
        }
        LocalDate first =
                LocalDate.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2, 1);
        return Optional.of(TimeSpan.between(first, first.plusMonths(3).minusDays(1)));
    }

    /** A bare weekday is the last one before publication, for a plan the next one after it. */
    private LocalDate nearest(DayOfWeek weekday, Status status) {
        LocalDate day = published.orElseThrow();
        return status == Status.PLANNED
                ? day.with(TemporalAdjusters.nextOrSame(weekday))
                : day.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private static Optional<DayOfWeek> weekday(String words) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> words.toLowerCase(Locale.ROOT)
                        .matches("(?:on )?"
                                + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                        .toLowerCase(Locale.ROOT) + "(?: (?:morning|afternoon|evening|night))?"))
                .findFirst();
    }

    /** "March 3" without a year lies in the past, that of a plan in the future. */
    private TimeSpan inRightYear(TimeSpan span, String words, Status status) {
        boolean guessed = published.isPresent()
                && span.begin().isPresent()
                && !TELLS_YEAR.matcher(words).matches()
                && MONTH_NAMED.matcher(words).matches()
                && !words.matches("(?i).*\\b(last|next|this)\\b.*")
                && !span.edtf().contains("/");
        if (!guessed) {
            return span;
        }
        int years = shift(span.begin().get(), span.end().orElseThrow(), status);
        return years == 0 ? span : moved(span, years);
    }

    private int shift(LocalDate begin, LocalDate end, Status status) {
        LocalDate day = published.orElseThrow();
        boolean planned = status == Status.PLANNED;
        if (!planned && begin.isAfter(day)) {
            return day.getYear()
                    - begin.getYear()
                    - (begin.withYear(day.getYear()).isAfter(day) ? 1 : 0);
        }
        return planned && end.isBefore(day) ? 1 : 0;
    }

    private static TimeSpan moved(TimeSpan span, int years) {
        LocalDate begin = span.begin().orElseThrow().plusYears(years);
        return span.isDay()
                ? TimeSpan.day(begin)
                : new TimeSpan("%04d-%02d".formatted(begin.getYear(), begin.get(ChronoField.MONTH_OF_YEAR)));
    }
}
