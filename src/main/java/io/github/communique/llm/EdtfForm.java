// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.model.TimeSpan;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the forms of the Extended Date/Time Format that data does not use for the nearest that it does. */
final class EdtfForm {

    private static final Pattern SLASHED = Pattern.compile("(\\d{4})/(\\d{2})/(\\d{2})");
    private static final Pattern BETWEEN = Pattern.compile("\\.\\.|\\s+[-–—]\\s+|[–—]");
    private static final Pattern SHORT = Pattern.compile("-(\\d)(?!\\d)");
    private static final Pattern DOUBT = Pattern.compile("[?~%\\[\\]{}]");
    private static final Pattern HOUR = Pattern.compile("T.*$");
    private static final Pattern UNTOLD = Pattern.compile("(-(XX|uu|00))+$");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(2[1-4])");
    private static final int SPRING = 21;
    private static final int MONTHS = 3;

    private EdtfForm() {}

    /** The date; empty where it is none. */
    static Optional<TimeSpan> read(String told) {
        String plain = DOUBT.matcher(SLASHED.matcher(told.strip()).replaceAll("$1-$2-$3"))
                .replaceAll("");
        List<String> parts = Arrays.stream(
                        BETWEEN.matcher(plain).replaceAll("/").split("/"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(EdtfForm::part)
                .toList();
        return parts.isEmpty() ? Optional.empty() : parsed(ends(parts));
    }

    private static String ends(List<String> parts) {
        String[] first = parts.get(0).split("/");
        String[] last = parts.get(parts.size() - 1).split("/");
        return first[0].equals(last[last.length - 1]) ? first[0] : first[0] + "/" + last[last.length - 1];
    }

    private static String part(String told) {
        String day = SHORT.matcher(HOUR.matcher(told).replaceFirst("")).replaceAll("-0$1");
        String date = UNTOLD.matcher(day).replaceFirst("");
        Matcher season = SEASON.matcher(date);
        if (!season.matches()) {
            return date;
        }
        int number = Integer.parseInt(season.group(2)) - SPRING;
        YearMonth first =
                YearMonth.of(Integer.parseInt(season.group(1)), MONTHS).plusMonths((long) number * MONTHS);
        return first + "/" + first.plusMonths(MONTHS - 1);
    }

    private static Optional<TimeSpan> parsed(String date) {
        try {
            return Optional.of(new TimeSpan(date));
        } catch (IllegalArgumentException | java.time.DateTimeException none) {
            return Optional.empty();
        }
    }
}
