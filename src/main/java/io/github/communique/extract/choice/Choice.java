// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

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

    /** The way by the event's own words. */
    static final String OWN = "own";
    /** The way to none. */
    static final String NONE = "none";

    /** What an event's own words tell is believed from this chance on, whatever else is likelier. */
    private static final float BELIEVED = 0.2f;

    Choice {
        ways = Set.copyOf(ways);
    }

    /** What the event's own words tell, unless that is unlikely; else the likeliest. */
    static <T> Optional<T> settled(List<Choice<T>> choices, float[][] chances) {
        int best = 0;
        for (int i = 0; i < chances.length; i++) {
            if (choices.get(i).ways().contains(OWN) && chances[i][0] >= BELIEVED) {
                return choices.get(i).value();
            }
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
