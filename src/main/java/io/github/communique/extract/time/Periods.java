// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.time;

import io.github.communique.model.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the TIMEX3 values of weeks, weekends, seasons, quarters and decades. */
final class Periods {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern DECADE = Pattern.compile("\\d{3}X");

    private Periods() {}

    static Optional<TimeSpan> read(String value) {
        if (DECADE.matcher(value).matches()) {
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

    /** When it is summer depends on where; the year does not. */
    private static Optional<TimeSpan> season(String value) {
        Matcher season = SEASON.matcher(value);
        return season.matches() ? Optional.of(new TimeSpan(season.group(1))) : Optional.empty();
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
}
