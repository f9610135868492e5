// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How well events were put together: by pairs of events, and by B³, the mean over events of how much of its happening is
 * right and found.
 *
 * @param found how many pairs were put together
 * @param right how many of those rightly
 * @param gold how many should have been
 * @param events over how many the B³ figures are taken: those that either side puts together with another
 */
public record SameFigures(int found, int right, int gold, int events, double cubedPrecision, double cubedRecall) {

    /**
     * Measures happenings that were found.
     *
     * @param wanted which events count
     */
    static SameFigures of(SameGold gold, List<Set<String>> found, Predicate<String> wanted) {
        List<Set<String>> truth = kept(gold.clusters(), wanted);
        List<Set<String>> guess = kept(found, wanted);
        Set<Set<String>> right = pairs(truth);
        Set<Set<String>> told = pairs(guess);
        told.removeAll(gold.open());
        Set<Set<String>> both = new HashSet<>(told);
        both.retainAll(right);
        Map<String, Set<String>> mine = byEvent(guess);
        Map<String, Set<String>> theirs = byEvent(truth);
        Set<String> events = new TreeSet<>(mine.keySet());
        events.addAll(theirs.keySet());
        return new SameFigures(
                told.size(),
                both.size(),
                right.size(),
                events.size(),
                cubed(events, mine, theirs),
                cubed(events, theirs, mine));
    }

    /** How many of the pairs put together are right. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** How many of the pairs that should be put together are. */
    public double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    private static double cubed(Set<String> events, Map<String, Set<String>> of, Map<String, Set<String>> in) {
        return events.stream()
                .mapToDouble(event -> {
                    Set<String> own = of.getOrDefault(event, Set.of(event));
                    Set<String> shared = new HashSet<>(own);
                    shared.retainAll(in.getOrDefault(event, Set.of(event)));
                    return (double) shared.size() / own.size();
                })
                .average()
                .orElse(1);
    }

    private static List<Set<String>> kept(List<Set<String>> clusters, Predicate<String> wanted) {
        List<Set<String>> kept = new ArrayList<>();
        for (Set<String> cluster : clusters) {
            Set<String> events = new TreeSet<>(cluster);
            events.removeIf(wanted.negate());
            if (events.size() > 1) {
                kept.add(events);
            }
        }
        return kept;
    }

    private static Map<String, Set<String>> byEvent(List<Set<String>> clusters) {
        Map<String, Set<String>> found = new HashMap<>();
        clusters.forEach(cluster -> cluster.forEach(event -> found.put(event, cluster)));
        return found;
    }

    /** All pairs of which both stand in one cluster. */
    static Set<Set<String>> pairs(List<Set<String>> clusters) {
        Set<Set<String>> pairs = new HashSet<>();
        for (Set<String> cluster : clusters) {
            for (String one : cluster) {
                cluster.stream()
                        .filter(other -> other.compareTo(one) > 0)
                        .forEach(other -> pairs.add(Set.of(one, other)));
            }
        }
        return pairs;
    }
}
