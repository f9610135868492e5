// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.extract.proposal.Proposal;
import io.github.communique.extract.proposal.Side;
import io.github.communique.extract.proposal.Side.Occurrence;
import io.github.communique.extract.proposal.Side.Where;
import io.github.communique.extract.proposal.Side.Words;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Who acts for a side in what a sentence tells: the persons that the encoder points at, else an office or the state itself. */
final class Faces {

    /** How far below the highest logit a named person may be and still be meant, rather than what else stands for the side. */
    private static final double NEAR = 3;
    /** The logit from which on a further person takes part, too. */
    private static final double SURE = 3;

    private static final int AGENT = 0;
    private static final int PATIENT = 1;

    private final ToDoubleBiFunction<Occurrence, Role> logit;

    /** For one sentence, given how surely each phrase names who plays a role. */
    Faces(ToDoubleBiFunction<Occurrence, Role> logit) {
        this.logit = logit;
    }

    /** As the encoder sees them in what is proposed. */
    static Faces in(Proposal proposal) {
        return new Faces((one, role) -> logit(proposal, one, role));
    }

    /** Those who act for a side, at least one; several where several are named. */
    List<Party> of(Side side, Role role) {
        for (Where where : List.of(Where.HERE, Where.SPEAKER, Where.BEFORE)) {
            List<Occurrence> there = side.at(where);
            if (!there.isEmpty()) {
                return where == Where.SPEAKER
                        ? List.of(there.get(0).party())
                        : meant(there, one -> logit.applyAsDouble(one, role));
            }
        }
        return List.of(named(side.occurrences()).stream()
                .findFirst()
                .orElse(side.occurrences().get(0))
                .party());
    }

    private static List<Party> meant(List<Occurrence> there, ToDoubleFunction<Occurrence> asked) {
        Map<Occurrence, Double> logits = new IdentityHashMap<>();
        there.forEach(one -> logits.put(one, asked.applyAsDouble(one)));
        Comparator<Occurrence> surest = Comparator.comparing(logits::get);
        Occurrence highest = there.stream().max(surest).orElseThrow();
        List<Occurrence> named = named(there);
        Occurrence first = named.stream()
                .filter(one -> logits.get(one) >= logits.get(highest) - NEAR)
                .max(surest)
                .orElse(highest);
        Stream<Occurrence> further = named.stream().filter(one -> logits.get(one) > SURE);
        return Stream.concat(Stream.of(first), further)
                .map(Occurrence::party)
                .distinct()
                .toList();
    }

    private static List<Occurrence> named(List<Occurrence> all) {
        return all.stream().filter(one -> isNamed(one.party())).toList();
    }

    /** Whether a person is known by name, and not by office alone. */
    private static boolean isNamed(Party party) {
        return party.isPerson()
                && (party.authority().isPresent()
                        || party.office()
                                .filter(office -> party.name().contains(office))
                                .isEmpty());
    }

    /** That a phrase names who plays a role. */
    private static double logit(Proposal proposal, Occurrence one, Role role) {
        int from = one.where() == Where.HERE ? 0 : proposal.syntax().size();
        return one.words()
                .map(words -> switch (role) {
                    case SOURCE -> logit(proposal, words, from, AGENT);
                    case TARGET -> logit(proposal, words, from, PATIENT);
                    case PARTICIPANT ->
                        Math.max(logit(proposal, words, from, AGENT), logit(proposal, words, from, PATIENT));
                })
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static double logit(Proposal proposal, Words words, int from, int part) {
        return proposal.encoded()
                .role(proposal.typeNumber(), proposal.trigger(), from + words.first(), from + words.last(), part);
    }
}
