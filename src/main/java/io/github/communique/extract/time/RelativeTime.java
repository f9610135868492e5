// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.time;

import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads expressions that are as exact as their words, whatever day the engine has calculated for them. */
final class RelativeTime {

    private static final Pattern THIS_DAY = Pattern.compile("(?:on )?this (?:day|date) in (\\d{4})");
    private static final Pattern WEEKEND =
            Pattern.compile("(?:over |at |on |during )?(?:the |this )?(?:past )?weekend");
    private static final Pattern WEEK = Pattern.compile("(?:earlier |later )?(?:this|the current) week");
    private static final Pattern IN_THE_DAY =
            Pattern.compile("(?:earlier|later) (?:in|that|the same) (?:the )?(?:same )?day");
    private static final Pattern AGO = Pattern.compile(
            "(.*)\\b(day|week|month|year|decade|centur)(?:s|y|ies)?\\b.*\\b(?:ago|earlier|before|previously|prior)");
    private static final Pattern INEXACT =
            Pattern.compile("(?:.*\\b(?:few|several|some|many|couple|number)\\b.*)?\\s*");
    private static final Pattern CALCULATED = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?.*");

    private final Optional<LocalDate> published;
    private final Optional<LocalDate> lastDay;

    RelativeTime(Optional<LocalDate> published, Optional<LocalDate> lastDay) {
        this.published = published;
        this.lastDay = lastDay;
    }

    /**
     * The date; empty where the words are not relative in such a way, or where they name no date.
     *
     * @param words in small letters
     */
    Optional<TimeSpan> read(String value, String words, Status status) {
        return besideLastDay(words)
                .or(() -> published.flatMap(day -> besidePublication(day, words, status)))
                .or(() -> ago(value, words));
    }

    /** Whether nothing more exact may be made of the words than they say: "a few days ago" is no day. */
    boolean vague(String value, String words) {
        return AGO.matcher(words).matches() && ago(value, words).isEmpty();
    }

    /** "the next day" is the day after the one told before it. */
    private Optional<TimeSpan> besideLastDay(String words) {
        if (words.matches("(the )?(next|following) day|a day later")) {
            return lastDay.map(day -> TimeSpan.day(day.plusDays(1)));
        }
        if (words.matches("(on )?(the|that) same day|that day")) {
            return lastDay.map(TimeSpan::day);
        }
        return words.matches("(the )?(previous|preceding) day|(a|the) day (earlier|before)")
                ? lastDay.map(day -> TimeSpan.day(day.minusDays(1)))
                : Optional.empty();
    }

    private static Optional<TimeSpan> besidePublication(LocalDate day, String words, Status status) {
        Matcher thisDay = THIS_DAY.matcher(words);
        if (thisDay.matches()) {
            return Optional.of(TimeSpan.day(day.withYear(Integer.parseInt(thisDay.group(1)))));
        }
        if (IN_THE_DAY.matcher(words).matches()) {
            return Optional.of(TimeSpan.day(day));
        }
        Calendar calendar = new Calendar(day, status);
        if (WEEKEND.matcher(words).matches()) {
            return Optional.of(calendar.weekend());
        }
        if (!WEEK.matcher(words).matches()) {
            return Optional.empty();
        }
        return Optional.of(words.startsWith("later") ? calendar.restOfWeek() : calendar.week());
    }

    /** "ten years ago" is a year, "three weeks ago" a week, "three days ago" a day. */
    private static Optional<TimeSpan> ago(String value, String words) {
        Matcher ago = AGO.matcher(words);
        Matcher date = CALCULATED.matcher(value);
        if (!ago.matches() || !date.matches() || INEXACT.matcher(ago.group(1)).matches()) {
            return Optional.empty();
        }
        try {
            return switch (ago.group(2)) {
                case "centur" -> Optional.empty();
                case "day" -> whole(date).map(TimeSpan::day);
                case "week" -> whole(date).map(Calendar::weekOf);
                case "month" ->
                    Optional.of(date.group(2) == null ? date.group(1) : date.group(1) + "-" + date.group(2))
                            .map(TimeSpan::new);
                default -> Optional.of(new TimeSpan(date.group(1)));
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> whole(Matcher date) {
        return date.group(2) == null || date.group(3) == null
                ? Optional.empty()
                : Optional.of(LocalDate.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3)));
    }
}
