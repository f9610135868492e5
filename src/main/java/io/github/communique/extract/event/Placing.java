// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.event;

import io.github.communique.model.Event;
import io.github.communique.model.Place;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives what its sentence does not place the place where somebody who takes part in it was just told to be on that day. */
public final class Placing {

    private static final int JUST = 3;

    /** Where a party was told to be, by the how manieth event. */
    private record Stay(Place place, Event event, int number) {}

    private final Map<String, Stay> stays = new HashMap<>();

    private Placing() {}

    /** The events of an article, in the same order, with the places that can be told. */
    public static List<Event> placed(List<Event> events) {
        List<Event> placed = new ArrayList<>(events);
        Placing placing = new Placing();
        List<Integer> order = IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> events.get(i).start()))
                .toList();
        for (int number = 0; number < order.size(); number++) {
            int at = order.get(number);
            placed.set(at, placing.placed(events.get(at), number));
        }
        return List.copyOf(placed);
    }

    private Event placed(Event event, int number) {
        if (event.status() != Status.ACTUAL) {
            return event;
        }
        Event told = event.place().isPresent() || !somewhere(event)
                ? event
                : event.change().place(stay(event, number)).event();
        told.place().ifPresent(place -> actors(told).forEach(actor -> stays.put(actor, new Stay(place, told, number))));
        return told;
    }

    /** A call or a sanction has no place. */
    private static boolean somewhere(Event event) {
        return event.type().has(Trait.PLACED) || !event.type().has(Trait.HAPPENING);
    }

    private Optional<Place> stay(Event event, int number) {
        return actors(event)
                .map(stays::get)
                .filter(stay -> stay != null
                        && number - stay.number() <= JUST
                        && event.when().isPresent()
                        && event.when().equals(stay.event().when()))
                .map(Stay::place)
                .findFirst();
    }

    private static Stream<String> actors(Event event) {
        return event.participations().stream()
                .filter(participation -> participation.role() != Role.TARGET)
                .map(participation -> participation.party().name());
    }
}
