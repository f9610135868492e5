// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.happening;

import io.github.communique.extract.candidate.Finding;
import io.github.communique.extract.event.EventMerger;
import io.github.communique.model.Event;
import java.util.Comparator;
import java.util.List;

/**
 * The tellings of an article that are taken for one happening.
 *
 * @param tellings the tellings, in the order of the text; at least one
 * @param likeOther how likely it is the same as another happening of the article after all, from 0 to 1
 * @param likeSurer how likely it is the same as another that is surer
 */
public record Happening(List<Telling> tellings, double likeOther, double likeSurer) {

    public Happening {
        tellings = List.copyOf(tellings);
    }

    /** The telling that is right most likely. */
    public Telling surest() {
        return surest(tellings);
    }

    static Telling surest(List<Telling> tellings) {
        return tellings.stream()
                .max(Comparator.comparingDouble(Telling::chance))
                .orElseThrow();
    }

    /** Its event: the surest telling, with what the others add to it; who takes part is told best by the surest. */
    public Event event(double chance) {
        Telling surest = surest();
        Event event = surest.event();
        for (Telling other : tellings.stream()
                .filter(telling -> telling != surest)
                .sorted(Comparator.comparingDouble(Telling::chance).reversed())
                .toList()) {
            event = EventMerger.joined(event, other.event());
        }
        return event.change()
                .participations(surest.event().participations())
                .confidence(Finding.confidence(chance))
                .event();
    }

    /** Whether a sentence tells of both. */
    boolean shares(Happening other) {
        return tellings.stream().anyMatch(mine -> other.tellings.stream()
                .anyMatch(
                        theirs -> mine.proposal().number() == theirs.proposal().number()));
    }
}
