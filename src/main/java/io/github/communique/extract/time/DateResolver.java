// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.time;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.TimeExpression;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the expression of time that belongs to an event, and resolves it against the day of publication. */
public final class DateResolver {

    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})((?:-\\d{2})?)");
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,3})D");

    private final Lexicon lexicon;
    private final Nearness nearness;
    private final Syntax syntax;
    private final Optional<LocalDate> published;
    private final TimeReader reader;
    private final TimeFinder times;

    /** For one sentence of an article of that day, in which that day was told last. */
    public DateResolver(Lexicon lexicon, Syntax syntax, Optional<LocalDate> published, Optional<LocalDate> lastDay) {
        this.lexicon = lexicon;
        this.nearness = new Nearness(lexicon, syntax);
        this.syntax = syntax;
        this.published = published;
        this.reader = new TimeReader(published, lastDay);
        this.times = new TimeFinder(lexicon, syntax);
    }

    /** When the event at this token happened, as far as its sentence tells. */
    public Optional<TimeSpan> when(int trigger, Status status) {
        Optional<TimeSpan> beside = besideMainClause(trigger, status);
        if (beside.isPresent()) {
            return beside;
        }
        List<TimeExpression> told = times.dates().stream()
                .filter(time -> nearness.distance(trigger, time) < Nearness.OTHER_CLAUSE)
                .sorted(Comparator.comparingInt(time -> nearness.distance(trigger, time)))
                .toList();
        return told.stream()
                .flatMap(time -> read(time, status).stream())
                .findFirst()
                .map(first -> joined(first, told, status));
    }

    /** All dates that the sentence tells, read as those of an event of this status would be, whatever happened then. */
    public List<TimeSpan> told(Status status) {
        return times.dates().stream()
                .flatMap(time -> read(time, status).stream())
                .toList();
    }

    private Optional<TimeSpan> read(TimeExpression time, Status status) {
        return reader.read(time.value(), syntax.text(time.first(), time.last()), status);
    }

    /** "expelled them on Monday, two days after Chad had done so": so many days from the day of the main clause. */
    private Optional<TimeSpan> besideMainClause(int trigger, Status status) {
        int main = syntax.governor(trigger);
        if (main < 0 || !syntax.relation(trigger).matches("advcl|dep|acl.*")) {
            return Optional.empty();
        }
        return syntax.children(trigger, "mark", "case").stream()
                .filter(mark -> syntax.word(mark).matches("after|before"))
                .flatMap(mark ->
                        days(mark - 1).stream().map(days -> syntax.word(mark).equals("after") ? -days : days))
                .flatMap(days -> when(main, status).filter(TimeSpan::isDay).flatMap(TimeSpan::begin).stream()
                        .map(day -> TimeSpan.day(day.plusDays(days))))
                .findFirst();
    }

    private Optional<Integer> days(int last) {
        return syntax.sentence().times().stream()
                .filter(time -> time.kind().equals("DURATION") && time.last() == last)
                .map(time -> DAYS.matcher(time.value()))
                .filter(Matcher::matches)
                .map(days -> Integer.parseInt(days.group(1)))
                .findFirst();
    }

    /** "the 20th anniversary of the signing": the year, and month if told, of what is remembered. */
    public Optional<TimeSpan> anniversary(int trigger) {
        return syntax.ancestors(trigger).stream()
                .filter(above -> syntax.lemma(above).equals("anniversary"))
                .flatMap(above -> syntax.children(above, "amod").stream())
                .flatMap(number -> ordinal(syntax.word(number)).stream())
                .flatMap(years -> remembered(years)
                        .or(() -> published.map(
                                day -> new TimeSpan(String.format(Locale.ROOT, "%04d", day.getYear() - years))))
                        .stream())
                .findFirst();
    }

    /** "20th", "twentieth". */
    private Optional<Integer> ordinal(String word) {
        Matcher figures = ORDINAL.matcher(word);
        return figures.matches() ? Optional.of(Integer.valueOf(figures.group(1))) : lexicon.number("ordinal", word);
    }

    private Optional<TimeSpan> remembered(int years) {
        return syntax.sentence().times().stream()
                .map(time -> YEAR_AND_MONTH.matcher(time.value()))
                .filter(Matcher::matches)
                .filter(date -> Integer.parseInt(date.group(1)) > years)
                .map(date -> "%04d%s".formatted(Integer.parseInt(date.group(1)) - years, date.group(2)))
                .map(TimeSpan::new)
                .findFirst();
    }

    /** "on Tuesday and Wednesday" is one span, and so is "in 2014 and 2015". */
    private TimeSpan joined(TimeSpan first, List<TimeExpression> told, Status status) {
        return told.stream()
                .filter(time -> IntStream.rangeClosed(time.first(), time.last())
                        .anyMatch(token -> syntax.relation(token).startsWith("conj")))
                .flatMap(time -> read(time, status).stream())
                .flatMap(second -> span(first, second).stream())
                .findFirst()
                .orElse(first);
    }

    private static Optional<TimeSpan> span(TimeSpan first, TimeSpan second) {
        if (first.edtf().matches("\\d{4}") && second.edtf().matches("\\d{4}")) {
            return first.edtf().compareTo(second.edtf()) < 0
                    ? Optional.of(new TimeSpan(first.edtf() + "/" + second.edtf()))
                    : Optional.empty();
        }
        boolean nextDay = first.isDay()
                && second.isDay()
                && second.begin().equals(first.begin().map(day -> day.plusDays(1)));
        return nextDay
                ? Optional.of(TimeSpan.between(
                        first.begin().orElseThrow(), second.end().orElseThrow()))
                : Optional.empty();
    }
}
