// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day out of a date as pages write it. The day is the one written, in the page's own time zone. A date that two
 * continents would read differently ({@code 03/04/2021}) is left unread.
 */
public final class Days {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 29);
    private static final int FIRST_NEWSPAPER = 1600;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    /** Words that end before the date, such as a name and a bar. */
    private static final String BEFORE = "(?:\\D{0,80}[\\s|·•,:(])?";

    private static final Pattern ISO =
            Pattern.compile(BEFORE + "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:\\D.*)?", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6})?Z?");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern DOTTED = Pattern.compile(BEFORE + "(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})(?:\\D.*)?");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:[^\\d]|\\b\\d{1,2}[:.]\\d{2}\\b){0,80}?\\b)?(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(\\p{L}{3,9})|(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?)"
                    + "\\.?,?[\\s-]+(\\d{4})\\b.{0,60}",
            Pattern.CASE_INSENSITIVE);
    private static final List<DateTimeFormatter> MONTHS = List.of(month("d MMM uuuu"), month("d MMMM uuuu"));

    private Days() {}

    /** The day that a text is, or begins with; empty where it is no date, or no certain one. */
    public static Optional<LocalDate> read(String text) {
        String date = text.strip();
        return numbers(ISO.matcher(date), 1, 2, 3)
                .or(() -> numbers(COMPACT.matcher(date), 1, 2, 3))
                .or(() -> epoch(date))
                .or(() -> dotted(date))
                .or(() -> words(date));
    }

    /** Whether an article can have been published on a day, also one that somebody tells by hand. */
    public static boolean possible(LocalDate day) {
        return day.getYear() >= FIRST_NEWSPAPER && day.getYear() <= LAST_YEAR;
    }

    /** Today by a clock; one that runs behind this program is wrong. */
    public static LocalDate today(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return today.isBefore(WRITTEN) ? WRITTEN : today;
    }

    /** Whether a page or feed can mean a day: not one still to come anywhere, and not the day that computers count from. */
    public static boolean credible(LocalDate day, LocalDate today) {
        return !day.equals(LocalDate.EPOCH) && !day.isAfter(today.plusDays(1));
    }

    private static Optional<LocalDate> numbers(Matcher match, int year, int month, int day) {
        return match.matches() ? day(number(match, year), number(match, month), number(match, day)) : Optional.empty();
    }

    private static Optional<LocalDate> epoch(String date) {
        if (!EPOCH.matcher(date).matches()) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(date.substring(0, 10));
        return Optional.of(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate())
                .filter(Days::ofNewspapers);
    }

    private static Optional<LocalDate> dotted(String date) {
        Matcher match = DOTTED.matcher(date);
        if (!match.matches()) {
            return Optional.empty();
        }
        int first = number(match, 1);
        int second = number(match, 3);
        boolean dayFirst = match.group(2).equals(".") || first > 12 || first == second;
        boolean monthFirst = second > 12;
        return dayFirst || monthFirst
                ? day(number(match, 4), dayFirst ? second : first, dayFirst ? first : second)
                : Optional.empty();
    }

    private static Optional<LocalDate> words(String date) {
        Matcher match = WORDS.matcher(date);
        if (!match.matches()) {
            return Optional.empty();
        }
        String day = match.group(1) == null ? match.group(4) : match.group(1);
        String month = match.group(2) == null ? match.group(3) : match.group(2);
        String short3 = month.toLowerCase(Locale.ROOT).startsWith("sept") ? "Sep" : month;
        return MONTHS.stream()
                .flatMap(form ->
                        parsed(day + " " + (form == MONTHS.get(0) ? short3 : month) + " " + match.group(5), form)
                                .stream())
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form)).filter(Days::ofNewspapers);
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day)).filter(Days::ofNewspapers);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static boolean ofNewspapers(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static DateTimeFormatter month(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
