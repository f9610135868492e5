// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of the Extended Date/Time Format, level 0 with intervals, plus the level 1 forms for a decade and for a year that is
 * not told: {@code 2021}, {@code 2021-03}, {@code 2021-03-22}, {@code 2021-03-22/2021-03-23}, {@code 199X}, {@code XXXX-03-22},
 * {@code XXXX-03}.
 *
 * @param edtf the literal
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
public record TimeSpan(String edtf) {

    private static final Pattern DATE = Pattern.compile("\\d{3}X|\\d{4}(-\\d{2}){0,2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DECADE = Pattern.compile("\\d{3}X");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?");

    public TimeSpan {
        if (!edtf.startsWith("XXXX")) {
            checkForwards(edtf);
        } else if (!YEARLESS.matcher(edtf).matches()) {
            throw new IllegalArgumentException("no date of the extended format: " + edtf);
        }
    }

    /** One day. */
    public static TimeSpan day(LocalDate day) {
        return new TimeSpan(day.toString());
    }

    /** From the first to the last day, both included. */
    public static TimeSpan between(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : new TimeSpan(first + "/" + last);
    }

    /** The earliest day this allows; none where the year is unknown. */
    public Optional<LocalDate> begin() {
        return yearless() ? Optional.empty() : Optional.of(firstDay(edtf.split("/")[0]));
    }

    /** The latest day this allows; none where the year is unknown. */
    public Optional<LocalDate> end() {
        String[] parts = edtf.split("/");
        return yearless() ? Optional.empty() : Optional.of(lastDay(parts[parts.length - 1]));
    }

    /** Whether it names one single day of a known year. */
    public boolean isDay() {
        return begin().isPresent() && begin().equals(end());
    }

    private boolean yearless() {
        return edtf.startsWith("XXXX");
    }

    private static void checkForwards(String edtf) {
        String[] parts = edtf.split("/", -1);
        if (!Arrays.stream(parts).allMatch(part -> DATE.matcher(part).matches())) {
            throw new IllegalArgumentException("no date of the extended format: " + edtf);
        }
        try {
            if (parts.length > 2 || lastDay(parts[parts.length - 1]).isBefore(firstDay(parts[0]))) {
                throw new IllegalArgumentException("a time span runs forwards: " + edtf);
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no date of the extended format: " + edtf, e);
        }
    }

    private static LocalDate firstDay(String date) {
        if (DECADE.matcher(date).matches()) {
            return LocalDate.parse(date.replace('X', '0') + "-01-01");
        }
        if (YEAR.matcher(date).matches()) {
            return LocalDate.parse(date + "-01-01");
        }
        return MONTH.matcher(date).matches() ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
    }

    private static LocalDate lastDay(String date) {
        if (DECADE.matcher(date).matches()) {
            return LocalDate.parse(date.replace('X', '9') + "-12-31");
        }
        if (YEAR.matcher(date).matches()) {
            return LocalDate.parse(date + "-12-31");
        }
        return MONTH.matcher(date).matches() ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
    }
}
