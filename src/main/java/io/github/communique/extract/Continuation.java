// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Event;
import io.github.communique.model.Trait;
import java.util.List;
import java.util.Optional;

/** "They also discussed trade": more of an encounter that was told before. */
final class Continuation {

    private final Lexicon lexicon;

    Continuation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the event to the last encounter of its parties, where there is one among those told; tells whether there was. */
    boolean joins(Event event, List<Event> told) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Event encounter = told.get(i);
            if (encounter(encounter) && EventMerger.sides(encounter).containsAll(EventMerger.sides(event))) {
                told.set(
                        i,
                        EventMerger.joined(
                                encounter, event.withWhen(Optional.empty()).withPlace(Optional.empty())));
                return true;
            }
        }
        return false;
    }

    private boolean encounter(Event event) {
        return event.type().has(Trait.CONVERSATIONAL);
    }
}
