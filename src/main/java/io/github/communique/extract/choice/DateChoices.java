// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

import io.github.communique.model.Event;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The dates that an event of an article may have: the one that its own words tell, that of the news, the day before,
 * the days told last, the month, those told near it, none.
 */
final class DateChoices {

    /** The ways that lead to them, but for none. */
    static final List<String> WAYS = List.of(Choice.OWN, "news", "eve", "month", "source", "last", "near");

    private static final int NEWS = 7;

    private final List<Event> events;
    private final LocalDate published;
    private final Function<Status, Spots<TimeSpan>> told;
    private final Map<Status, Spots<TimeSpan>> spots = new EnumMap<>(Status.class);
    private final Map<Event, List<Choice<TimeSpan>>> choices = new HashMap<>();

    /**
     * For the events of an article that was published on a day.
     *
     * @param told where its text tells the dates that an event of a status may have
     */
    DateChoices(List<Event> events, LocalDate published, Function<Status, Spots<TimeSpan>> told) {
        this.told = told;
        this.events =
                events.stream().sorted(Comparator.comparingInt(Event::start)).toList();
        this.published = published;
        collect();
    }

    /** Those of an event, each date once, with the ways that lead to it. */
    List<Choice<TimeSpan>> of(Event event) {
        return choices.get(event);
    }

    /** The events, in the order of the text. */
    List<Event> events() {
        return events;
    }

    /** Where the text tells the dates that an event may have. */
    Spots<TimeSpan> told(Event event) {
        return spots.computeIfAbsent(event.status(), told);
    }

    LocalDate published() {
        return published;
    }

    private void collect() {
        Map<String, LocalDate> bySource = new HashMap<>();
        Optional<LocalDate> last = Optional.empty();
        for (Event event : events) {
            Optional<LocalDate> bySame = event.sides(Role.SOURCE).stream()
                    .filter(bySource::containsKey)
                    .map(bySource::get)
                    .findFirst();
            choices.put(event, choices(event, bySame, last));
            Optional<LocalDate> day = event.when().filter(TimeSpan::isDay).flatMap(TimeSpan::begin);
            if (event.status() == Status.ACTUAL && day.filter(this::isNews).isPresent()) {
                last = day;
                event.sides().forEach(side -> bySource.put(side, day.orElseThrow()));
            }
        }
    }

    private boolean isNews(LocalDate day) {
        return !day.isAfter(published) && !day.isBefore(published.minusDays(NEWS));
    }

    private List<Choice<TimeSpan>> choices(Event event, Optional<LocalDate> bySame, Optional<LocalDate> last) {
        Choice.Collected<TimeSpan> collected = new Choice.Collected<TimeSpan>()
                .by(Choice.OWN, event.when())
                .by("news", Optional.of(TimeSpan.day(published)))
                .by("eve", Optional.of(TimeSpan.day(published.minusDays(1))))
                .by("month", Optional.of(new TimeSpan(YearMonth.from(published).toString())))
                .by("source", bySame.map(TimeSpan::day))
                .by("last", last.map(TimeSpan::day));
        told(event).near(event).forEach(near -> collected.by("near", Optional.of(near)));
        return collected.all();
    }
}
