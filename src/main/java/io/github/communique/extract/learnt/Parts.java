// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.extract.candidate.Told;
import io.github.communique.extract.event.Counterparts;
import io.github.communique.extract.event.EventMerger;
import io.github.communique.extract.proposal.Proposal;
import io.github.communique.extract.proposal.Side;
import io.github.communique.model.Participation;
import io.github.communique.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which sides take part, and as what, given the chances of each. */
final class Parts {

    private static final double LIKELY = 0.5;
    private static final double BEST = 0.15;
    private static final double SECOND = 0.3;
    private static final int BOTH = 2;

    private Parts() {}

    /** Those whom the lexicon finds where it tells of the same and finds two or more, or a body of many; else the likely ones: for each event of its own. */
    static List<Assignment> of(Proposal proposal, float[][] chances, Counterparts counterparts) {
        List<Told> hinted = new ArrayList<>();
        proposal.told().stream()
                .filter(hint -> isWhole(hint.event().participations()))
                .filter(hint -> hinted.stream().allMatch(other -> EventMerger.apart(hint.event(), other.event())))
                .forEach(hinted::add);
        if (!hinted.isEmpty()) {
            return hinted.stream()
                    .flatMap(hint -> each(proposal, hint, counterparts))
                    .toList();
        }
        List<Participation> likely = of(proposal.sides(), chances, Faces.in(proposal));
        return likely.isEmpty()
                ? List.of()
                : counterparts.each(proposal.type(), proposal.trigger(), likely, proposal.context()).stream()
                        .map(Assignment::likely)
                        .toList();
    }

    /** Two or more, or a body of many, which meets by itself. */
    private static boolean isWhole(List<Participation> found) {
        return found.size() >= BOTH
                || found.stream()
                        .anyMatch(one ->
                                one.role() == Role.PARTICIPANT && one.party().isOfMany());
    }

    private static Stream<Assignment> each(Proposal proposal, Told hint, Counterparts counterparts) {
        return counterparts
                .each(proposal.type(), hint.candidate().trigger(), hint.event().participations(), proposal.context())
                .stream()
                .map(participations -> Assignment.found(hint.candidate(), participations));
    }

    /** The likely ones, and in any case the best; a second where what is done together would be done alone. */
    static List<Participation> of(List<Side> sides, float[][] chances, Faces faces) {
        List<Integer> order = IntStream.range(0, sides.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> chances[i][0]))
                .toList();
        List<Participation> parts = new ArrayList<>();
        int taken = 0;
        for (int i : order) {
            double some = 1 - chances[i][0];
            boolean alone = taken == 1 && parts.get(0).role() == Role.PARTICIPANT;
            if (some > LIKELY || parts.isEmpty() && some > BEST || alone && some > SECOND) {
                Role role = role(chances[i]);
                faces.of(sides.get(i), role).forEach(party -> parts.add(new Participation(party, role)));
                taken++;
            }
        }
        return parts;
    }

    private static Role role(float[] chances) {
        return Proposal.ROLES.get(IntStream.range(0, Proposal.ROLES.size())
                .reduce((a, b) -> chances[b + 1] > chances[a + 1] ? b : a)
                .orElseThrow());
    }
}
