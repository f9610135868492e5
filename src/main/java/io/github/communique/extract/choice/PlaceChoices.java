// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

import io.github.communique.model.Event;
import io.github.communique.model.Place;
import io.github.communique.model.Role;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The places that an event of an article may have: the one that its own words tell, the last one of somebody who takes part,
 * the last one, the one that is told most, that of the dateline, those told near it, none.
 */
final class PlaceChoices {

    /** The ways that lead to them, but for none. */
    static final List<String> WAYS = List.of(Choice.OWN, "stay", "last", "usual", "dateline", "near");

    private final List<Event> events;
    private final Spots<Place> told;
    private final Optional<Place> dateline;
    private final Map<Event, List<Choice<Place>>> choices = new HashMap<>();
    private final Map<Event, Integer> sinceStay = new HashMap<>();

    /**
     * For the events of an article.
     *
     * @param told where its text tells of places
     * @param dateline the place that it is reported from
     */
    PlaceChoices(List<Event> events, Spots<Place> told, Optional<Place> dateline) {
        this.told = told;
        this.dateline = dateline;
        this.events =
                events.stream().sorted(Comparator.comparingInt(Event::start)).toList();
        collect();
    }

    /** Those of an event, each place once, with the ways that lead to it. */
    List<Choice<Place>> of(Event event) {
        return choices.get(event);
    }

    /** How many events ago somebody who takes part was somewhere. */
    Optional<Integer> sinceStay(Event event) {
        return Optional.ofNullable(sinceStay.get(event));
    }

    /** Where the text tells of places. */
    Spots<Place> told() {
        return told;
    }

    /** The events, in the order of the text. */
    List<Event> events() {
        return events;
    }

    private void collect() {
        Optional<Place> usual = usual();
        Map<String, Integer> stays = new HashMap<>();
        Optional<Place> last = Optional.empty();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            Optional<Integer> stay = event.participations().stream()
                    .filter(one -> one.role() != Role.TARGET)
                    .map(one -> stays.get(one.party().name()))
                    .filter(number -> number != null)
                    .max(Comparator.naturalOrder());
            int at = i;
            stay.ifPresent(number -> sinceStay.put(event, at - number));
            Choice.Collected<Place> collected = new Choice.Collected<Place>()
                    .by(Choice.OWN, event.place())
                    .by("stay", stay.flatMap(number -> events.get(number).place()))
                    .by("last", last)
                    .by("usual", usual)
                    .by("dateline", dateline);
            told.near(event).forEach(near -> collected.by("near", Optional.of(near)));
            choices.put(event, collected.all());
            if (event.place().isPresent()) {
                last = event.place();
                event.participations().forEach(one -> stays.put(one.party().name(), at));
            }
        }
    }

    private Optional<Place> usual() {
        Map<Place, Long> counts = events.stream()
                .flatMap(event -> event.place().stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
