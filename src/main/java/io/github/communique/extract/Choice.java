// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A date or a place that an event may have.
 *
 * @param value the date or place; empty for none
 * @param ways the ways that lead to it
 */
record Choice<T>(Optional<T> value, Set<String> ways) {

    /** The way to none. */
    static final String NONE = "none";

    Choice {
        ways = Set.copyOf(ways);
    }

    /** The likeliest of some choices. */
    static <T> Optional<T> likeliest(List<Choice<T>> choices, float[][] chances) {
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            best = chances[i][0] > chances[best][0] ? i : best;
        }
        return choices.get(best).value();
    }

    /** The choices of an event while they are collected: each value once, and none. */
    static final class Collected<T> {

        private final Map<Optional<T>, Set<String>> ways = new LinkedHashMap<>();

        Collected<T> by(String way, Optional<T> value) {
            if (value.isPresent()) {
                ways.computeIfAbsent(value, unseen -> new TreeSet<>()).add(way);
            }
            return this;
        }

        List<Choice<T>> all() {
            List<Choice<T>> all = new ArrayList<>();
            ways.forEach((value, leading) -> all.add(new Choice<>(value, leading)));
            all.add(new Choice<>(Optional.empty(), Set.of(NONE)));
            return all;
        }
    }
}
