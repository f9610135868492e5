// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.event;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.model.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives what no words of its sentence date the day that the article gives it: a headline tells of the day of publication,
 * and what a side says is said on the day of what it last said or did, where that was told as news.
 */
public final class Dating {

    private static final int NEWS = 7;

    private final LocalDate published;
    private final int titleEnd;
    private final Map<String, LocalDate> days = new HashMap<>();
    private Optional<LocalDate> lastDay = Optional.empty();

    private Dating(LocalDate published, int titleEnd) {
        this.published = published;
        this.titleEnd = titleEnd;
    }

    /** The events of an article, in the same order, with the days that can be told. */
    public static List<Event> dated(List<Event> events, Article article) {
        return article.published()
                .map(day -> new Dating(day, article.title().length()).dated(events))
                .orElse(events);
    }

    private List<Event> dated(List<Event> events) {
        List<Event> dated = new ArrayList<>(events);
        IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> events.get(i).start()))
                .forEach(i -> dated.set(i, dated(events.get(i))));
        return List.copyOf(dated);
    }

    private Event dated(Event event) {
        Event told = event.when().isPresent() || event.status() != Status.ACTUAL
                ? event
                : event.change().when(day(event).map(TimeSpan::day)).event();
        if (told.status() == Status.ACTUAL) {
            told.when().filter(TimeSpan::isDay).flatMap(TimeSpan::begin).ifPresent(day -> remember(told, day));
        }
        return told;
    }

    private Optional<LocalDate> day(Event event) {
        boolean headline = event.evidence().stream().allMatch(evidence -> evidence.start() < titleEnd);
        if (headline) {
            return Optional.of(published);
        }
        if (event.type().has(Trait.HAPPENING)) {
            return Optional.empty();
        }
        return event.sides(Role.SOURCE).stream()
                .filter(days::containsKey)
                .map(days::get)
                .findFirst()
                .or(() -> lastDay);
    }

    /** What happened long ago is background, and nothing is said on that day. */
    private void remember(Event event, LocalDate day) {
        if (day.isAfter(published) || day.isBefore(published.minusDays(NEWS))) {
            return;
        }
        lastDay = Optional.of(day);
        Set<String> sources = event.sides(Role.SOURCE);
        (sources.isEmpty() ? event.sides() : sources).forEach(side -> days.put(side, day));
    }
}
