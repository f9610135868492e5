// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.event.EventMerger;
import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins the events that an answer claims several times; what it tells apart by anything stays apart. */
final class Repetitions {

    private Repetitions() {}

    /** Each event once, in the order in which they are first claimed. */
    static List<Event> joined(List<Event> claimed) {
        List<Event> events = new ArrayList<>();
        for (Event event : claimed) {
            Optional<Event> same =
                    events.stream().filter(other -> same(other, event)).findFirst();
            same.ifPresentOrElse(
                    other -> events.set(events.indexOf(other), EventMerger.joined(other, event)),
                    () -> events.add(event));
        }
        return List.copyOf(events);
    }

    private static boolean same(Event one, Event other) {
        return one.type().equals(other.type())
                && one.status() == other.status()
                && !Collections.disjoint(one.evidence(), other.evidence())
                && Arrays.stream(Role.values()).allMatch(role -> one.sides(role).equals(other.sides(role)))
                && within(people(one), people(other))
                && alike(one, other);
    }

    /** Whether nothing that both tell differs. */
    private static boolean alike(Event one, Event other) {
        return EventMerger.compatible(one.when(), other.when())
                && alike(one.place(), other.place())
                && alike(one.instrument(), other.instrument())
                && alike(
                        one.quotation().map(quote -> quote.text()),
                        other.quotation().map(quote -> quote.text()))
                && one.count().equals(other.count())
                && (within(one.topics(), other.topics()) || !Collections.disjoint(one.topics(), other.topics()));
    }

    private static <T> boolean alike(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static <T> boolean within(Collection<T> one, Collection<T> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> people(Event event) {
        return event.participations().stream()
                .map(Participation::party)
                .filter(Party::isPerson)
                .map(Party::name)
                .collect(Collectors.toSet());
    }
}
