// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import io.github.communique.happening.Ruling.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which rulings stand in the way of another: what is one by way of a third cannot be held for two, nor can what is joined to
 * one of two that are held for two be joined to the other as well.
 *
 * @param rulings that stand, one on any two things
 * @param known whether anything is told of a thing; what nothing is told of joins no others
 */
public record Obstacles(List<Ruling> rulings, Predicate<String> known) {

    public Obstacles {
        rulings = List.copyOf(rulings);
    }

    /** Those in the way of a ruling; none where it will hold. */
    public List<Ruling> of(Ruling ruling) {
        Map<String, List<Ruling>> ways = ways(ruling.one(), ruling);
        if (ruling.kind() == Kind.SPLIT) {
            return ways.getOrDefault(ruling.other(), List.of());
        }
        Set<String> one = ways.keySet();
        Set<String> other = ways(ruling.other(), ruling).keySet();
        return one.contains(ruling.other())
                ? List.of()
                : others(ruling, Kind.SPLIT)
                        .filter(split -> one.contains(split.one()) && other.contains(split.other())
                                || one.contains(split.other()) && other.contains(split.one()))
                        .toList();
    }

    /** For all that is one with a thing, the rulings that make it so. */
    private Map<String, List<Ruling>> ways(String from, Ruling but) {
        Map<String, List<Ruling>> ways = new LinkedHashMap<>(Map.of(from, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String at = open.remove();
            others(but, Kind.JOIN).filter(join -> isOn(join, at)).forEach(join -> {
                String next = join.one().equals(at) ? join.other() : join.one();
                if (known.test(next) && !ways.containsKey(next)) {
                    ways.put(
                            next,
                            Stream.concat(ways.get(at).stream(), Stream.of(join))
                                    .toList());
                    open.add(next);
                }
            });
        }
        return ways;
    }

    /** What was ruled on any other two. */
    private Stream<Ruling> others(Ruling ruling, Kind kind) {
        return rulings.stream()
                .filter(other -> other.kind() == kind)
                .filter(other -> !(isOn(other, ruling.one()) && isOn(other, ruling.other())));
    }

    private static boolean isOn(Ruling ruling, String thing) {
        return ruling.one().equals(thing) || ruling.other().equals(thing);
    }
}
