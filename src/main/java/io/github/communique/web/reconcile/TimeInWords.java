// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time at the end of a query, as in "foreign minister of Kenya in March 2021". */
final class TimeInWords {

    private static final Pattern END = Pattern.compile(
            "(?i)^(.+?),? (?:in|on|as of) ((?:\\d{1,2} )?(?:\\p{L}+ )?\\d{4}|\\d{4}-\\d{2}(?:-\\d{2})?)$");
    private static final DateTimeFormatter DAY = words("d MMMM uuuu");
    private static final DateTimeFormatter MONTH = words("MMMM uuuu");

    private TimeInWords() {}

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The query with the time taken out of its text; the same if there is none. */
    static Query taken(Query query) {
        Matcher matcher = END.matcher(query.text());
        if (!matcher.matches()) {
            return query;
        }
        String time = time(matcher.group(2));
        return isTime(time) ? query.at(matcher.group(1), time) : query;
    }

    private static String time(String words) {
        try {
            return words.matches("\\d{1,2} .*")
                    ? LocalDate.parse(words, DAY).toString()
                    : words.matches("\\p{L}+ .*")
                            ? YearMonth.parse(words, MONTH).toString()
                            : words;
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    /** Whether it is a day, a month or a year. */
    static boolean isTime(String text) {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            return false;
        }
        try {
            LocalDate.parse((text + "-01-01").substring(0, 10));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
