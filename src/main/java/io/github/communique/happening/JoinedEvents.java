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
public record JoinedEvents(List<String> events) {

    public JoinedEvents {
        events = List.copyOf(new TreeSet<>(events));
    }

    static JoinedEvents of(Set<String> events) {
        return new JoinedEvents(List.copyOf(events));
    }

    /** Whether there is more than one event to it. */
    public boolean joined() {
        return events.size() > 1;
    }
}
