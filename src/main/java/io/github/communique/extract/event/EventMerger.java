// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.event;

import io.github.communique.extract.place.PlaceFinder;
import io.github.communique.model.Event;
import io.github.communique.model.Evidence;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.Quotation;
import io.github.communique.model.Role;
import io.github.communique.model.TimeSpan;
import io.github.communique.model.Trait;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Joins what one article tells twice: one event for each happening, with every sentence that tells of it. */
public final class EventMerger {

    private static final int MOST_TOPICS = 6;

    /** The events, each happening once. */
    public List<Event> merge(List<Event> events) {
        List<Event> merged = new ArrayList<>();
        for (Event event : events) {
            int same = indexOfSame(merged, event);
            if (same < 0) {
                merged.add(event);
            } else {
                merged.set(same, joined(merged.get(same), event));
            }
        }
        return List.copyOf(merged);
    }

    private int indexOfSame(List<Event> merged, Event event) {
        for (int i = merged.size() - 1; i >= 0; i--) {
            if (same(merged.get(i), event)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether two are one happening, or one thing said, that is told twice. */
    public static boolean same(Event one, Event other) {
        if (!one.type().equals(other.type()) || one.status() != other.status()) {
            return false;
        }
        boolean sameSides = sameSides(one, other);
        return one.type().has(Trait.HAPPENING)
                ? sameSides && !opposed(one, other) && compatible(one.when(), other.when()) && sameCount(one, other)
                : sameSides && one.sides(Role.SOURCE).equals(other.sides(Role.SOURCE)) && toldTogether(one, other);
    }

    /** Whether two of one type are told of other parties, or of the same the other way round. */
    public static boolean apart(Event one, Event other) {
        return !sameSides(one, other) || opposed(one, other);
    }

    private static boolean sameSides(Event one, Event other) {
        Set<String> mine = one.sides();
        Set<String> theirs = other.sides();
        return mine.containsAll(theirs) || theirs.containsAll(mine);
    }

    /** What one side does and what the other does to it in answer are two. */
    private static boolean opposed(Event one, Event other) {
        return !one.sides(Role.SOURCE).isEmpty()
                && !other.sides(Role.SOURCE).isEmpty()
                && disjoint(one.sides(Role.SOURCE), other.sides(Role.SOURCE));
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return one.stream().noneMatch(other::contains);
    }

    /** An act of speech is told twice in one sentence, or in the headline and again below it. */
    private static boolean toldTogether(Event one, Event other) {
        boolean headline = one.start() == 0 && one.evidence().size() == 1 && other.start() > 0;
        return headline || one.evidence().stream().anyMatch(other.evidence()::contains);
    }

    private static boolean sameCount(Event one, Event other) {
        return one.count().equals(other.count())
                || (one.count().isEmpty() && other.count().isEmpty());
    }

    /** Whether two dates may be of one happening: one of them is not told, or they overlap. */
    public static boolean compatible(Optional<TimeSpan> one, Optional<TimeSpan> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return true;
        }
        return one.get().begin().isPresent()
                && other.get().begin().isPresent()
                && !one.get().end().get().isBefore(other.get().begin().get())
                && !other.get().end().get().isBefore(one.get().begin().get());
    }

    /** The first event with what the second adds to it. */
    public static Event joined(Event one, Event other) {
        return one.change()
                .participations(participations(one, other))
                .when(narrower(one.when(), other.when()))
                .place(closer(one.place(), other.place()))
                .topics(both(one.topics(), other.topics()).stream()
                        .limit(MOST_TOPICS)
                        .toList())
                .instrument(one.instrument().or(other::instrument))
                .quotation(longer(one, other))
                .confidence(one.confidence().max(other.confidence()))
                .evidence(both(one.evidence(), other.evidence()).stream()
                        .sorted(Comparator.comparingInt(Evidence::start))
                        .toList())
                .event();
    }

    /** The first; the second where it lies in it. */
    private static Optional<Place> closer(Optional<Place> one, Optional<Place> other) {
        boolean second = one.isEmpty()
                || other.filter(place -> PlaceFinder.within(place, one.get())).isPresent();
        return second ? other : one;
    }

    /** The one that tells the day more closely; the first where both cannot be right. */
    private static Optional<TimeSpan> narrower(Optional<TimeSpan> one, Optional<TimeSpan> other) {
        if (!compatible(one, other)) {
            return one;
        }
        return Stream.of(one, other)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(span -> span.begin().isPresent()
                        ? ChronoUnit.DAYS.between(span.begin().get(), span.end().orElseThrow())
                        : Long.MAX_VALUE));
    }

    private static Optional<Quotation> longer(Event one, Event other) {
        return Stream.of(one.quotation(), other.quotation())
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(quotation -> quotation.text().length()));
    }

    /** Each side once in a role: a person is more than the state that the person acts for. */
    private static List<Participation> participations(Event one, Event other) {
        List<Participation> all = both(one.participations(), other.participations());
        return all.stream()
                .filter(p ->
                        p.party().isPerson() || all.stream().noneMatch(q -> q != p && standsFor(q.party(), p.party())))
                .filter(p ->
                        all.stream().noneMatch(q -> q != p && q.role() == p.role() && fuller(q.party(), p.party())))
                .toList();
    }

    /** Whether one is the same as the other by a fuller name. */
    private static boolean fuller(Party one, Party other) {
        return one.authority().isPresent()
                && one.authority().equals(other.authority())
                && one.name().length() > other.name().length();
    }

    private static boolean standsFor(Party person, Party side) {
        return person.isPerson() && person.side().equals(side.side());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
