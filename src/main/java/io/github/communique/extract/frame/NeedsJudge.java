// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.frame;

import io.github.communique.extract.candidate.Candidate;
import io.github.communique.extract.candidate.Judgement;
import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.candidate.Reason;
import io.github.communique.extract.event.EventBuilder;
import io.github.communique.extract.name.Mention;
import io.github.communique.extract.name.Names;
import io.github.communique.lexicon.Frame.Need;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what nothing is objected to and of which all is known that must be. */
final class NeedsJudge implements Judge {

    private final Names names;
    private final EventBuilder builder;

    NeedsJudge(Names names, EventBuilder builder) {
        this.names = names;
        this.builder = builder;
    }

    @Override
    public Judgement judge(Candidate candidate, PassageInContext context) {
        return candidate.objections().stream()
                .findFirst()
                .or(() -> unmet(candidate, context))
                .<Judgement>map(Judgement.Rejected::new)
                .orElseGet(() -> accepted(candidate, context));
    }

    private Judgement accepted(Candidate candidate, PassageInContext context) {
        return new Judgement.Accepted(
                builder.event(candidate, context),
                candidate.finding().confidence().doubleValue());
    }

    /** The first of its needs that is not met. */
    Optional<Reason> unmet(Candidate candidate, PassageInContext context) {
        return candidate.needs().stream()
                .sorted()
                .flatMap(need -> unmet(need, candidate, context).stream())
                .findFirst();
    }

    private Optional<Reason> unmet(Need need, Candidate candidate, PassageInContext context) {
        return switch (need) {
            case SIDES ->
                oneSided(candidate.participations().stream()
                        .map(Participation::party)
                        .toList());
            case SOURCE -> unknownSource(candidate.parties(Role.SOURCE));
            case TARGET -> unless(!candidate.parties(Role.TARGET).isEmpty(), Reason.NO_TARGET);
            case FOREIGN -> unless(foreign(candidate, context), Reason.NOT_FOREIGN);
        };
    }

    private static Optional<Reason> unless(boolean met, Reason reason) {
        return met ? Optional.empty() : Optional.of(reason);
    }

    private static Optional<Reason> oneSided(List<Party> participants) {
        if (participants.isEmpty()) {
            return Optional.of(Reason.NO_PARTIES);
        }
        boolean several = participants.stream().anyMatch(Party::isOfMany)
                || sides(participants.stream().filter(Party::isDiplomatic).toList())
                                .size()
                        > 1;
        return unless(several, Reason.ONE_SIDE);
    }

    private static Optional<Reason> unknownSource(List<Party> sources) {
        if (sources.isEmpty()) {
            return Optional.of(Reason.NO_SOURCE);
        }
        return unless(sources.get(0).isDiplomatic(), Reason.UNOFFICIAL_SOURCE);
    }

    /** Whether a party from abroad is concerned: as target, as another source, before in the article, or in the same breath. */
    private boolean foreign(Candidate candidate, PassageInContext context) {
        List<Party> sources = candidate.parties(Role.SOURCE);
        return !candidate.parties(Role.TARGET).isEmpty()
                || sides(sources.stream().filter(Party::isDiplomatic).toList()).size() > 1
                || context.resolver().acquainted(sources)
                || foreignNamed(candidate);
    }

    private boolean foreignNamed(Candidate candidate) {
        Set<String> own = candidate.participations().stream()
                .map(participation -> participation.party().side())
                .collect(Collectors.toSet());
        return candidate.passage().mentions().stream()
                .map(Mention::party)
                .filter(party -> !names.isTerritory(party))
                .anyMatch(party -> !own.contains(party.side()));
    }

    private static Set<String> sides(List<Party> parties) {
        return parties.stream().map(Party::side).collect(Collectors.toSet());
    }
}
