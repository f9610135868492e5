// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.reading;

import io.github.communique.extract.event.EventMerger;
import io.github.communique.model.Event;
import io.github.communique.model.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "They also discussed trade": more of an encounter that was told before. */
final class Continuation {

    /** What was told with the event added to the last encounter of its parties; empty where there is none. */
    static Optional<List<Event>> joined(List<Event> told, Event event) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Event encounter = told.get(i);
            if (encounter(encounter) && encounter.sides().containsAll(event.sides())) {
                Event more = event.change()
                        .when(Optional.empty())
                        .place(Optional.empty())
                        .event();
                List<Event> joined = new ArrayList<>(told);
                joined.set(i, EventMerger.joined(encounter, more));
                return Optional.of(joined);
            }
        }
        return Optional.empty();
    }

    private static boolean encounter(Event event) {
        return event.type().has(Trait.CONVERSATIONAL);
    }
}
