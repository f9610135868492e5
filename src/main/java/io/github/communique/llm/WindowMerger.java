// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.event.EventMerger;
import io.github.communique.model.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins what the windows of a long article tell: an event that two of them tell is one; what one tells apart stays apart. */
final class WindowMerger {

    private final List<Event> all = new ArrayList<>();

    /** All that the windows tell. */
    static List<Event> merged(List<List<Event>> windows) {
        WindowMerger merger = new WindowMerger();
        windows.forEach(merger::add);
        return merger.all.stream().sorted(Comparator.comparingInt(Event::start)).toList();
    }

    private void add(List<Event> window) {
        List<Integer> open = new ArrayList<>();
        for (int number = 0; number < all.size(); number++) {
            open.add(number);
        }
        for (Event event : window) {
            int same = same(event, open);
            if (same < 0) {
                all.add(event);
            } else {
                all.set(same, EventMerger.joined(all.get(same), event));
                open.remove(Integer.valueOf(same));
            }
        }
    }

    private int same(Event event, List<Integer> open) {
        return open.stream()
                .filter(number -> EventMerger.same(all.get(number), event))
                .max((one, other) -> Boolean.compare(together(one, event), together(other, event)))
                .orElse(-1);
    }

    private boolean together(int number, Event event) {
        return all.get(number).evidence().stream().anyMatch(event.evidence()::contains);
    }
}
