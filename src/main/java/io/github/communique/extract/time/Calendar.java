// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.time;

import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Weekdays, weekends, weeks and days without a year as they lie around a day: before it, or for a plan behind it. */
final class Calendar {

    private static final Pattern WEEKDAYS = Pattern.compile("XXXX-WXX-([1-7])/XXXX-WXX-([1-7])");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d{2}-\\d{2})/XXXX-(\\d{2}-\\d{2})");
    private static final Pattern MONTH = Pattern.compile("XXXX-(0[1-9]|1[0-2])(?: INTERSECT.*)?");
    private static final int WEEK = 7;

    private final LocalDate day;
    private final boolean ahead;

    Calendar(LocalDate day, Status status) {
        this.day = day;
        this.ahead = status == Status.PLANNED;
    }

    /** A bare weekday is the last one before the day, for a plan the next one after it. */
    LocalDate nearest(DayOfWeek weekday) {
        return ahead
                ? day.with(TemporalAdjusters.nextOrSame(weekday))
                : day.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /** The range of days that a value without week or year means. */
    Optional<TimeSpan> range(String value) {
        Matcher weekdays = WEEKDAYS.matcher(value);
        if (weekdays.matches()) {
            return Optional.of(weekdays(
                    DayOfWeek.of(Integer.parseInt(weekdays.group(1))),
                    DayOfWeek.of(Integer.parseInt(weekdays.group(2)))));
        }
        Matcher yearless = YEARLESS.matcher(value);
        return yearless.matches() ? inYear(yearless.group(1), yearless.group(2)) : month(value);
    }

    /** A month of a year that is not told, in whole or in part. */
    private Optional<TimeSpan> month(String value) {
        Matcher month = MONTH.matcher(value);
        if (!month.matches()) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(day);
        YearMonth told = YearMonth.of(day.getYear(), Integer.parseInt(month.group(1)));
        int years = ahead ? (told.isBefore(now) ? 1 : 0) : told.isAfter(now) ? -1 : 0;
        return Optional.of(new TimeSpan(told.plusYears(years).toString()));
    }

    private TimeSpan weekdays(DayOfWeek first, DayOfWeek last) {
        if (ahead) {
            LocalDate begin = nearest(first);
            return TimeSpan.between(begin, begin.with(TemporalAdjusters.nextOrSame(last)));
        }
        LocalDate end = nearest(last);
        return TimeSpan.between(end.with(TemporalAdjusters.previousOrSame(first)), end);
    }

    private Optional<TimeSpan> inYear(String first, String last) {
        List<TimeSpan> spans = IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                .mapToObj(year -> inYear(year, first, last))
                .flatMap(Optional::stream)
                .toList();
        return ahead
                ? spans.stream()
                        .filter(span -> !span.end().orElseThrow().isBefore(day))
                        .findFirst()
                : spans.stream()
                        .filter(span -> !span.begin().orElseThrow().isAfter(day))
                        .reduce((one, next) -> next);
    }

    private static Optional<TimeSpan> inYear(int year, String first, String last) {
        try {
            LocalDate begin = LocalDate.parse(year + "-" + first);
            LocalDate end = LocalDate.parse(year + "-" + last);
            return Optional.of(TimeSpan.between(begin, end.isBefore(begin) ? end.plusYears(1) : end));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** "the weekend" of what happened is the last one that has begun. */
    TimeSpan weekend() {
        LocalDate saturday = nearest(DayOfWeek.SATURDAY);
        LocalDate sunday = saturday.plusDays(1);
        return TimeSpan.between(saturday, !ahead && sunday.isAfter(day) ? day : sunday);
    }

    /** "this week", as far as it has gone for what happened, from the day on for a plan. */
    TimeSpan week() {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(WEEK - 1L);
        if (!ahead) {
            return TimeSpan.between(monday, day);
        }
        return day.equals(sunday) ? restOfWeek() : TimeSpan.between(day, sunday);
    }

    /** "later this week"; on a Sunday, the week that comes. */
    TimeSpan restOfWeek() {
        LocalDate next = day.plusDays(1);
        return TimeSpan.between(next, next.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** The week, Monday to Sunday, that a day lies in. */
    static TimeSpan weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return TimeSpan.between(monday, monday.plusDays(WEEK - 1L));
    }
}
