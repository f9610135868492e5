// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts events together that are one happening: again and again the two groups that are on average the most alike, until none
 * are alike enough. What comes out follows from the events alone, in whatever order they were told. Only groups of which two
 * events are alike enough by themselves are looked at; the others need be so on average alone, by a lower mark.
 */
final class Grouping {

    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double LEAST = -6;
    private static final double MOST = 4;

    private final AccountIndex index;
    private final AccountJudge judge;
    private final Rules rules;
    private final Rulings rulings;
    private final Function<String, Set<String>> neighbours;

    /** Groups that may still be put together, by the first of their events. */
    private final SortedMap<String, Group> groups = new TreeMap<>();

    /** How alike two groups are that are alike enough, by the first events of both, the earlier one first. */
    private final SortedMap<String, SortedMap<String, Double>> links = new TreeMap<>();

    private record Group(Set<String> events, Set<String> articles, List<Profile> profiles) {

        static Group of(Set<String> events, AccountIndex index) {
            List<Profile> profiles = events.stream()
                    .map(index::accounts)
                    .flatMap(Collection::stream)
                    .toList();
            Set<String> articles = profiles.stream()
                    .map(profile -> profile.account().article())
                    .collect(Collectors.toSet());
            return new Group(events, articles, profiles);
        }

        Group with(Group other) {
            Set<String> all = new TreeSet<>(events);
            all.addAll(other.events);
            Set<String> told = new TreeSet<>(articles);
            told.addAll(other.articles);
            List<Profile> both = new ArrayList<>(profiles);
            both.addAll(other.profiles);
            return new Group(all, told, both);
        }
    }

    /** @param neighbours of an event, those that are alike enough by themselves */
    Grouping(
            AccountIndex index,
            AccountJudge judge,
            Rules rules,
            Rulings rulings,
            Function<String, Set<String>> neighbours) {
        this.index = index;
        this.judge = judge;
        this.rules = rules;
        this.rulings = rulings;
        this.neighbours = neighbours;
    }

    /** The happenings among events that hang together, each as the set of its events. */
    List<Set<String>> group(Set<String> events) {
        begin(new TreeSet<>(events));
        Optional<Pair> next = best();
        while (next.isPresent()) {
            merge(next.get());
            next = best();
        }
        return groups.values().stream().map(Group::events).toList();
    }

    /** Two groups, by the first event of each. */
    private record Pair(String one, String other) {}

    private void begin(Set<String> open) {
        Map<String, String> first = new HashMap<>();
        while (!open.isEmpty()) {
            SortedSet<String> together = new TreeSet<>();
            gather(open.iterator().next(), open, together);
            groups.put(together.first(), Group.of(together, index));
            together.forEach(event -> first.put(event, together.first()));
        }
        groups.forEach((name, group) -> group.events().stream()
                .flatMap(event -> neighbours.apply(event).stream())
                .map(first::get)
                .filter(other -> other != null && name.compareTo(other) < 0)
                .distinct()
                .forEach(other -> connect(name, other)));
    }

    /** An event and all that were joined to it by hand. */
    private void gather(String event, Set<String> open, Set<String> together) {
        if (open.remove(event)) {
            together.add(event);
            rulings.joined(event).forEach(other -> gather(other, open, together));
        }
    }

    private void connect(String one, String other) {
        double link = link(groups.get(one), groups.get(other));
        if (link >= rules.groupThreshold()) {
            links.computeIfAbsent(one, name -> new TreeMap<>()).put(other, link);
        }
    }

    /** The two groups to put together next; none where none are alike enough. */
    private Optional<Pair> best() {
        Optional<Pair> found = Optional.empty();
        double most = NEVER;
        for (Map.Entry<String, SortedMap<String, Double>> one : links.entrySet()) {
            for (Map.Entry<String, Double> other : one.getValue().entrySet()) {
                if (other.getValue() > most) {
                    most = other.getValue();
                    found = Optional.of(new Pair(one.getKey(), other.getKey()));
                }
            }
        }
        return found;
    }

    /** Puts two groups together; it can be alike enough only to a group that one of the two was. */
    private void merge(Pair pair) {
        Set<String> around = new TreeSet<>(forget(pair.one()));
        around.addAll(forget(pair.other()));
        around.remove(pair.one());
        around.remove(pair.other());
        groups.put(pair.one(), groups.get(pair.one()).with(groups.remove(pair.other())));
        around.forEach(other -> connect(
                pair.one().compareTo(other) < 0 ? pair.one() : other,
                pair.one().compareTo(other) < 0 ? other : pair.one()));
    }

    /** Cuts a group's links; the groups that they led to. */
    private Set<String> forget(String name) {
        Set<String> around = new TreeSet<>();
        Optional.ofNullable(links.remove(name)).ifPresent(others -> around.addAll(others.keySet()));
        links.headMap(name).forEach((one, others) -> {
            if (others.remove(name) != null) {
                around.add(one);
            }
        });
        return around;
    }

    private double link(Group one, Group other) {
        boolean apart = one.articles.stream().anyMatch(other.articles::contains)
                || one.events.stream()
                        .anyMatch(event -> other.events.stream().anyMatch(their -> rulings.parted(event, their)));
        return apart ? NEVER : average(one, other);
    }

    private double average(Group one, Group other) {
        return one.profiles.stream()
                .flatMapToDouble(mine -> other.profiles.stream()
                        .mapToDouble(theirs -> Math.max(LEAST, Math.min(MOST, judge.score(mine, theirs)))))
                .average()
                .orElse(NEVER);
    }
}
