// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Puts events together that are one happening: again and again the two groups that are on average the most alike, until none
 * are alike enough. What comes out follows from the events alone, in whatever order they were told. For n events that hang
 * together it takes n² comparisons and at most n³ steps.
 */
final class Grouping {

    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double LEAST = -6;
    private static final double MOST = 4;

    private final Index index;
    private final Judge judge;
    private final Rules rules;
    private final Rulings rulings;
    private final List<Group> groups = new ArrayList<>();
    private final List<List<Double>> links = new ArrayList<>();

    private record Group(Set<String> events, Set<String> articles, List<Profile> profiles) {

        static Group of(Set<String> events, Index index) {
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

    Grouping(Index index, Judge judge, Rules rules, Rulings rulings) {
        this.index = index;
        this.judge = judge;
        this.rules = rules;
        this.rulings = rulings;
    }

    /** The happenings among events that hang together, each as the set of its events. */
    List<Set<String>> group(Set<String> events) {
        begin(new TreeSet<>(events));
        int[] next = best();
        while (next.length > 0) {
            merge(next[0], next[1]);
            next = best();
        }
        return groups.stream().map(Group::events).toList();
    }

    private void begin(Set<String> open) {
        groups.clear();
        links.clear();
        while (!open.isEmpty()) {
            Set<String> together = new TreeSet<>();
            gather(open.iterator().next(), open, together);
            add(Group.of(together, index));
        }
    }

    /** An event and all that were joined to it by hand. */
    private void gather(String event, Set<String> open, Set<String> together) {
        if (open.remove(event)) {
            together.add(event);
            rulings.joined(event).forEach(other -> gather(other, open, together));
        }
    }

    private void add(Group group) {
        links.add(
                new ArrayList<>(groups.stream().map(other -> link(group, other)).toList()));
        groups.add(group);
    }

    /** The two groups to put together next; none where none are alike enough. */
    private int[] best() {
        int[] found = {};
        double most = NEVER;
        for (int one = 0; one < groups.size(); one++) {
            for (int other = 0; other < one; other++) {
                double link = links.get(one).get(other);
                if (link >= rules.threshold() && link > most) {
                    most = link;
                    found = new int[] {other, one};
                }
            }
        }
        return found;
    }

    private void merge(int one, int other) {
        Group merged = groups.get(one).with(groups.get(other));
        remove(other);
        remove(one);
        add(merged);
    }

    private void remove(int place) {
        groups.remove(place);
        links.remove(place);
        links.stream().skip(place).forEach(row -> row.remove(place));
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
