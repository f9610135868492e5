// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.time;

import io.github.communique.language.Sentence;
import io.github.communique.language.TimeExpression;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds days told as a range, in whatever order: "April 27 to 29", "27–29 April", "April 30 – May 2", "Tuesday through
 * Thursday". Their value is that of both ends, with {@code XXXX} for a year that is not told and {@code XXXX-WXX-2} for a
 * weekday.
 */
final class DayRanges {

    private static final String MONTH = "(?<%s>" + names(Month.values(), Month::getDisplayName) + ")\\.?";
    private static final String DAY = "(?<%s>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? (?<%s>(?:19|20)\\d\\d))?";
    private static final String TO = " ?(?:-|–|—|to|through|until|till|and|&) ?(?:the )?";
    private static final String WEEKDAY = "(?<%s>" + names(DayOfWeek.values(), DayOfWeek::getDisplayName) + ")\\.?";

    private static final List<Pattern> FORMS = Stream.of(
                    MONTH.formatted("m1") + " " + DAY.formatted("d1") + YEAR.formatted("y1") + TO
                            + MONTH.formatted("m2") + " " + DAY.formatted("d2") + YEAR.formatted("y2"),
                    MONTH.formatted("m1") + " " + DAY.formatted("d1") + TO + DAY.formatted("d2") + YEAR.formatted("y2"),
                    DAY.formatted("d1") + " " + MONTH.formatted("m1") + YEAR.formatted("y1") + TO + DAY.formatted("d2")
                            + " " + MONTH.formatted("m2") + YEAR.formatted("y2"),
                    DAY.formatted("d1") + TO + DAY.formatted("d2") + " " + MONTH.formatted("m2") + YEAR.formatted("y2"))
            .map(form -> Pattern.compile("\\b" + form + "\\b(?!\\.\\d)"))
            .toList();
    private static final Pattern WEEKDAYS =
            Pattern.compile("\\b" + WEEKDAY.formatted("w1") + TO + WEEKDAY.formatted("w2") + "\\b");

    private DayRanges() {}

    private interface Named<T> {
        String name(T value, TextStyle style, Locale locale);
    }

    private static <T> String names(T[] values, Named<T> named) {
        return Arrays.stream(values)
                .flatMap(value -> Stream.of(
                        named.name(value, TextStyle.FULL, Locale.ENGLISH),
                        named.name(value, TextStyle.SHORT, Locale.ENGLISH)))
                .map(name -> name.equals("Sep") ? "Sept?" : name)
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /** The ranges in a sentence, in their order. */
    static List<TimeExpression> in(Sentence sentence) {
        boolean numbered = sentence.text().chars().anyMatch(Character::isDigit);
        Stream<TimeExpression> dated = (numbered ? FORMS : List.<Pattern>of())
                .stream().flatMap(form -> found(form, sentence, DayRanges::days));
        return Stream.concat(dated, found(WEEKDAYS, sentence, DayRanges::weekdays))
                .toList();
    }

    private static Stream<TimeExpression> found(Pattern form, Sentence sentence, Function<Told, String> value) {
        List<TimeExpression> found = new ArrayList<>();
        Matcher matcher = form.matcher(sentence.text());
        while (matcher.find()) {
            found.add(expression(sentence, matcher, value.apply(new Told(form, matcher))));
        }
        return found.stream();
    }

    private static TimeExpression expression(Sentence sentence, Matcher result, String value) {
        int[] tokens = IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.tokens().get(i).end() - sentence.begin() > result.start()
                        && sentence.tokens().get(i).begin() - sentence.begin() < result.end())
                .toArray();
        return new TimeExpression(tokens[0], tokens[tokens.length - 1], "DATE", value);
    }

    /** What a form tells by its groups; a form need not have all. */
    private record Told(Pattern form, Matcher matcher) {

        Optional<String> part(String name) {
            return form.pattern().contains("(?<" + name + ">")
                    ? Optional.ofNullable(matcher.group(name))
                    : Optional.empty();
        }
    }

    private static String days(Told told) {
        String last = told.part("m2").or(() -> told.part("m1")).orElseThrow();
        String first = told.part("m1").orElse(last);
        String year = told.part("y2").orElse("XXXX");
        String begin = day(told.part("y1").orElse(year), first, told.part("d1").orElseThrow());
        return begin + "/" + day(year, last, told.part("d2").orElseThrow());
    }

    private static String day(String year, String month, String day) {
        return "%s-%02d-%02d".formatted(year, number(month), Integer.parseInt(day));
    }

    private static int number(String month) {
        return Arrays.stream(Month.values())
                .filter(value -> value.name().startsWith(month.substring(0, 3).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String weekdays(Told told) {
        return "XXXX-WXX-%d/XXXX-WXX-%d"
                .formatted(
                        weekday(told.part("w1").orElseThrow()),
                        weekday(told.part("w2").orElseThrow()));
    }

    private static int weekday(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(value -> value.name().startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
