// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.model.Event;
import io.github.communique.model.Role;
import io.github.communique.weights.FeatureRow;
import java.util.Set;
import java.util.TreeSet;

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

    /** Whether both are taken for events of one type. */
    public boolean isOfType(Telling other) {
        return proposal.typeNumber() == other.proposal.typeNumber();
    }
}
