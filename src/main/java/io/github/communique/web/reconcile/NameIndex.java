// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds things by their names, also if a letter is wrong: names that share many groups of three letters are alike. */
final class NameIndex {

    private static final double LEAST = 0.45;
    private static final double ALMOST = 0.99;
    private static final int MOST = 500;
    private static final int[] NONE = {};

    /** A thing and one of its names. */
    record Entry(Entity entity, Name name, int groups) {}

    /** A name that is like what was asked, from 0 to 1. */
    record Likeness(Entry entry, double degree) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, int[]> byGroup = new HashMap<>();
    private final int[] lengths;

    NameIndex(Iterable<Entity> entities) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        entities.forEach(entity -> entity.names().forEach(name -> add(entity, name, numbers)));
        numbers.forEach((group, all) ->
                byGroup.put(group, all.stream().mapToInt(Integer::intValue).toArray()));
        lengths = entries.stream().mapToInt(Entry::groups).toArray();
    }

    private void add(Entity entity, Name name, Map<String, List<Integer>> numbers) {
        Set<String> groups = groups(name.plain());
        int number = entries.size();
        entries.add(new Entry(entity, name, groups.size()));
        groups.forEach(group ->
                numbers.computeIfAbsent(group, some -> new ArrayList<>()).add(number));
    }

    private static Set<String> groups(String plain) {
        String padded = " " + plain + " ";
        Set<String> groups = new HashSet<>();
        for (int start = 0; start + 3 <= padded.length(); start++) {
            groups.add(padded.substring(start, start + 3));
        }
        return groups;
    }

    /** All names, in the order in which they came. */
    List<Entry> entries() {
        return entries;
    }

    /** The names that are most alike, the same among them. */
    List<Likeness> like(String plain) {
        Set<String> groups = groups(plain);
        int[] shared = new int[entries.size()];
        for (String group : groups) {
            for (int number : byGroup.getOrDefault(group, NONE)) {
                shared[number]++;
            }
        }
        List<Likeness> found = new ArrayList<>();
        for (int number = 0; number < shared.length; number++) {
            double degree = 2.0 * shared[number] / (groups.size() + lengths[number]);
            if (degree >= LEAST) {
                Entry entry = entries.get(number);
                boolean same = entry.name().plain().equals(plain);
                found.add(new Likeness(entry, same ? 1 : Math.min(degree, ALMOST)));
            }
        }
        found.sort(Comparator.comparingDouble(Likeness::degree).reversed());
        return found.subList(0, Math.min(MOST, found.size()));
    }
}
