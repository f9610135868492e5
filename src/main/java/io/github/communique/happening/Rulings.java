// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that was decided by hand; of two rulings on the same events the newer counts. */
public final class Rulings {

    private final Map<String, Set<String>> joined = new HashMap<>();
    private final Map<String, Set<String>> parted = new HashMap<>();

    public Rulings(List<Ruling> all) {
        all.stream().sorted(Comparator.comparing(Ruling::when)).forEach(this::follow);
    }

    private void follow(Ruling ruling) {
        boolean join = ruling.kind() == Ruling.Kind.JOIN;
        note(join ? joined : parted, ruling.one(), ruling.other());
        note(join ? joined : parted, ruling.other(), ruling.one());
        forget(join ? parted : joined, ruling.one(), ruling.other());
        forget(join ? parted : joined, ruling.other(), ruling.one());
    }

    /** The events that are one happening with an event. */
    public Set<String> joined(String event) {
        return joined.getOrDefault(event, Set.of());
    }

    /** Whether two events are two happenings. */
    public boolean parted(String one, String other) {
        return parted.getOrDefault(one, Set.of()).contains(other);
    }

    private static void note(Map<String, Set<String>> map, String one, String other) {
        map.computeIfAbsent(one, event -> new HashSet<>()).add(other);
    }

    private static void forget(Map<String, Set<String>> map, String one, String other) {
        map.computeIfAbsent(one, event -> new HashSet<>()).remove(other);
    }
}
