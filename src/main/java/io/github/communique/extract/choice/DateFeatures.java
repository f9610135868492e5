// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.TimeSpan;
import io.github.communique.weights.FeatureRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What is known of a date that an event may have, to tell whether it has it. */
final class DateFeatures {

    private final DateChoices choices;
    private final EventFigures figures;
    private final List<Event> dated;
    private final double news;
    private final double late;

    /** For the events of one article. */
    DateFeatures(DateChoices choices, Article article) {
        this.choices = choices;
        this.figures = new EventFigures(choices.events(), article);
        this.dated = choices.events().stream()
                .filter(event -> event.when().isPresent())
                .toList();
        this.news = within(1);
        this.late = within(31);
    }

    /** What is known of a date that an event may have. */
    FeatureRow row(Event event, Choice<TimeSpan> choice) {
        FeatureRow row = figures.row(event);
        DateChoices.WAYS.forEach(way -> row.with(way, choice.ways().contains(way)));
        choice.value().flatMap(TimeSpan::begin).ifPresent(begin -> row.with("behind", behind(begin)));
        choice.value().ifPresent(when -> row.with("days", days(when)));
        event.when().ifPresent(own -> {
            row.with("ownDays", days(own));
            own.begin().ifPresent(begin -> row.with("ownBehind", behind(begin)));
        });
        row.with("weekday", choices.published().getDayOfWeek().getValue());
        choice.value().ifPresent(when -> choices.told(event).describe(row, event, when));
        among(event, choice, row);
        return row;
    }

    private void among(Event event, Choice<TimeSpan> choice, FeatureRow row) {
        row.with("newsEvents", news).with("lateEvents", late);
        row.with(
                "agreeing",
                dated.stream()
                        .filter(other -> other != event && other.when().equals(choice.value()))
                        .count());
        sinceDated(event, row);
    }

    private void sinceDated(Event event, FeatureRow row) {
        List<Event> all = choices.events();
        int at = all.indexOf(event);
        for (int before = at - 1; before >= 0; before--) {
            Optional<LocalDate> begin = all.get(before).when().flatMap(TimeSpan::begin);
            if (begin.isPresent()) {
                row.with("sinceDated", at - before).with("datedBehind", behind(begin.orElseThrow()));
                return;
            }
        }
    }

    /** The share of what is dated that lies so few days from publication. */
    private double within(int days) {
        long near = dated.stream()
                .flatMap(event -> event.when().flatMap(TimeSpan::begin).stream())
                .filter(begin -> Math.abs(behind(begin)) <= days)
                .count();
        return near / (double) Math.max(1, dated.size());
    }

    private long behind(LocalDate day) {
        return ChronoUnit.DAYS.between(day, choices.published());
    }

    /** How many days it spans; 0 where that is not known. */
    private static long days(TimeSpan when) {
        return when.begin()
                .flatMap(begin -> when.end().map(end -> ChronoUnit.DAYS.between(begin, end) + 1))
                .orElse(0L);
    }
}
