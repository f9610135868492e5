// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A happening, by the events that are reports of it.
 *
 * @param events their IRIs, in order
 */
public record Happening(List<String> events) {

    public Happening {
        events = List.copyOf(new TreeSet<>(events));
    }

    static Happening of(Set<String> events) {
        return new Happening(List.copyOf(events));
    }

    /** Whether there is more than one event to it. */
    public boolean joined() {
        return events.size() > 1;
    }
}
