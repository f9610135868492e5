// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.happening;

import io.github.communique.extract.proposal.Proposal;
import io.github.communique.model.Event;
import io.github.communique.model.Role;
import io.github.communique.weights.FeatureRow;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A proposal with its parties and how likely it is right.
 *
 * @param proposal the proposal
 * @param event the event that it tells, if it is right
 * @param row what was known of it when it was judged
 * @param chance how likely that is, from 0 to 1
 */
public record Telling(Proposal proposal, Event event, FeatureRow row, double chance) {

    /** The sides that play one of these parts. */
    Set<String> sides(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        Set<String> sides = new TreeSet<>();
        event.participations().stream()
                .filter(one -> wanted.contains(one.role()))
                .forEach(one -> sides.add(one.party().side()));
        return sides;
    }

    /** The persons that play one of these parts, by name. */
    Set<String> persons(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return event.participations().stream()
                .filter(one -> wanted.contains(one.role()) && one.party().isPerson())
                .map(one -> one.party().name())
                .collect(Collectors.toSet());
    }

    /** What the encoder says of the word that tells of it. */
    float[] told() {
        return proposal.encoded().told(proposal.typeNumber());
    }

    /** Whether the lexicon tells of it, too. */
    boolean isHinted() {
        return !proposal.told().isEmpty();
    }

    /** Whether both are taken for events of one type. */
    public boolean isOfType(Telling other) {
        return proposal.typeNumber() == other.proposal.typeNumber();
    }
}
