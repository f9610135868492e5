// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.time;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.TimeExpression;
import io.github.communique.lexicon.Lexicon;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the dates in a sentence: those of the language engine and ranges of days, without names that look like months. */
final class TimeFinder {

    private static final Pattern DECADE = Pattern.compile("\\d{3}X");
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .toList();
    private static final Set<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern PART_OF_MONTH =
            Pattern.compile("(?:early|mid|late)-(" + String.join("|", MONTHS) + ")");

    private final Lexicon lexicon;
    private final Syntax syntax;

    TimeFinder(Lexicon lexicon, Syntax syntax) {
        this.lexicon = lexicon;
        this.syntax = syntax;
    }

    /** Its dates and times of day; what is as long as a time but names none is left out. */
    List<TimeExpression> dates() {
        List<TimeExpression> found = new ArrayList<>();
        DayRanges.in(syntax.sentence()).stream()
                .filter(range -> apart(range, found))
                .forEach(found::add);
        syntax.sentence().times().stream()
                .filter(time -> dated(time) && apart(time, found) && !isName(time))
                .forEach(found::add);
        IntStream.range(0, syntax.size())
                .boxed()
                .flatMap(token -> alone(token).stream())
                .filter(time -> apart(time, found))
                .forEach(found::add);
        return found;
    }

    private static boolean dated(TimeExpression time) {
        return time.kind().matches("DATE|TIME") || DECADE.matcher(time.value()).matches();
    }

    /** A word that tells a time by itself where the engine has not seen it: the day of "Sunday night", "mid-April". */
    private Optional<TimeExpression> alone(int token) {
        String word = syntax.word(token);
        if (WEEKDAYS.contains(word)) {
            return Optional.of(new TimeExpression(token, token, "DATE", ""));
        }
        Matcher part = PART_OF_MONTH.matcher(word);
        return part.matches()
                ? Optional.of(new TimeExpression(
                        token, token, "DATE", "XXXX-%02d".formatted(MONTHS.indexOf(part.group(1)) + 1)))
                : Optional.empty();
    }

    private static boolean apart(TimeExpression time, List<TimeExpression> found) {
        return found.stream().noneMatch(other -> other.first() <= time.last() && time.first() <= other.last());
    }

    /** Whether a bare "May" or "August" is a person or a verb, and no month: a month stands behind "in" or the like. */
    private boolean isName(TimeExpression time) {
        int token = time.first();
        if (token != time.last() || !MONTHS.contains(syntax.word(token))) {
            return false;
        }
        boolean dated = token > 0 && lexicon.words("before-month").contains(syntax.word(token - 1));
        return !dated
                || !syntax.token(token).tag().startsWith("NNP")
                || syntax.token(token).entity().equals("PERSON");
    }
}
