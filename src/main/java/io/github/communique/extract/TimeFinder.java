// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.language.TimeExpression;
import io.github.communique.lexicon.Lexicon;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds the dates in a sentence: those of the language engine and ranges of days, without names that look like months. */
final class TimeFinder {

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
                .filter(time -> time.kind().matches("DATE|TIME") && apart(time, found) && !isName(time))
                .forEach(found::add);
        return found;
    }

    private static boolean apart(TimeExpression time, List<TimeExpression> found) {
        return found.stream().noneMatch(other -> other.first() <= time.last() && time.first() <= other.last());
    }

    /** Whether a bare "May" or "August" is a person or a verb, and no month: a month stands behind "in" or the like. */
    private boolean isName(TimeExpression time) {
        int token = time.first();
        if (token != time.last() || !isMonth(syntax.word(token))) {
            return false;
        }
        boolean dated = token > 0 && lexicon.words("before-month").contains(syntax.word(token - 1));
        return !dated
                || !syntax.token(token).tag().startsWith("NNP")
                || syntax.token(token).entity().equals("PERSON");
    }

    private static boolean isMonth(String word) {
        return Arrays.stream(Month.values()).anyMatch(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                .toLowerCase(Locale.ROOT)
                .equals(word));
    }
}
