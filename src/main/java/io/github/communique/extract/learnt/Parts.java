// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.extract.event.Counterparts;
import io.github.communique.extract.event.EventMerger;
import io.github.communique.extract.proposal.Proposal;
import io.github.communique.extract.proposal.Side;
import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which sides take part, and as what, given the chances of each. */
final class Parts {

    private static final double LIKELY = 0.5;
    private static final double BEST = 0.15;
    private static final double SECOND = 0.3;
    private static final int BOTH = 2;

    private Parts() {}

    /** Those whom the lexicon finds where it tells of the same and finds two or more; else the likely ones: for each event of its own. */
    static List<List<Participation>> of(Proposal proposal, float[][] chances, Counterparts counterparts) {
        List<Event> hinted = new ArrayList<>();
        proposal.hints().stream()
                .flatMap(hint -> hint.judgement().told().stream())
                .filter(event -> event.type().equals(proposal.type())
                        && event.participations().size() >= BOTH)
                .filter(event -> hinted.stream().allMatch(other -> EventMerger.apart(event, other)))
                .forEach(hinted::add);
        if (!hinted.isEmpty()) {
            return hinted.stream().map(Event::participations).toList();
        }
        List<Participation> likely = of(proposal.sides(), chances, Faces.in(proposal));
        return likely.isEmpty()
                ? List.of()
                : counterparts.each(proposal.type(), proposal.trigger(), likely, proposal.context());
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
