// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.extract.proposal.Proposal;
import io.github.communique.extract.proposal.Side;
import io.github.communique.extract.proposal.Side.Where;
import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
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

    /** Those whom the lexicon finds where it tells of the same and finds two or more; else the likely ones. */
    static List<Participation> of(Proposal proposal, float[][] chances) {
        return proposal.hints().stream()
                .flatMap(hint -> hint.judgement().told().stream())
                .filter(event -> event.type().equals(proposal.type()))
                .map(Event::participations)
                .filter(parts -> parts.size() >= BOTH)
                .findFirst()
                .orElseGet(() -> of(proposal.sides(), chances));
    }

    /** The likely ones, and in any case the best; a second where what is done together would be done alone. */
    static List<Participation> of(List<Side> sides, float[][] chances) {
        List<Integer> order = IntStream.range(0, sides.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> chances[i][0]))
                .toList();
        List<Participation> parts = new ArrayList<>();
        for (int i : order) {
            double some = 1 - chances[i][0];
            boolean alone = parts.size() == 1 && parts.get(0).role() == Role.PARTICIPANT;
            if (some > LIKELY || parts.isEmpty() && some > BEST || alone && some > SECOND) {
                parts.add(new Participation(party(sides.get(i)), role(chances[i])));
            }
        }
        return parts;
    }

    private static Role role(float[] chances) {
        return Proposal.ROLES.get(IntStream.range(0, Proposal.ROLES.size())
                .reduce((a, b) -> chances[b + 1] > chances[a + 1] ? b : a)
                .orElseThrow());
    }

    /** A person before an office, an office before its state; who is named here before who is named elsewhere. */
    private static Party party(Side side) {
        List<Party> here =
                side.at(Where.HERE).stream().map(Side.Occurrence::party).toList();
        List<Party> all = here.isEmpty() ? side.parties() : here;
        return all.stream()
                .filter(party -> party.kind() == Party.Kind.PERSON)
                .max(Comparator.comparing(party -> party.authority().isPresent() || named(party)))
                .orElse(all.get(0));
    }

    /** Whether a person is known by name, and not by office alone. */
    private static boolean named(Party person) {
        return person.office().filter(office -> person.name().contains(office)).isEmpty();
    }
}
