// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.frame;

import io.github.communique.extract.candidate.Filler;
import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.candidate.Reason;
import io.github.communique.extract.pattern.Match;
import io.github.communique.extract.place.PlaceFinder;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.extract.sentence.Voice;
import io.github.communique.lexicon.Frame.Need;
import io.github.communique.lexicon.Pattern;
import io.github.communique.lexicon.Slot;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads who takes part in the event of a match, and in which role. */
final class PartyReader {

    private final PlaceFinder places;

    PartyReader(PlaceFinder places) {
        this.places = places;
    }

    /** Who takes part, with what stands against it. */
    record Parties(List<Participation> participations, Optional<Reason> objection) {}

    Parties parties(Match match, List<Filler> fillers, PassageInContext context) {
        List<Party> sources = named(fillers, Role.SOURCE);
        List<Party> targets = targets(match, fillers, context);
        List<Party> participants = named(fillers, Role.PARTICIPANT);
        if (match.frame().needs().contains(Need.SIDES)) {
            completeSides(match, context, participants);
        }
        boolean known = known(match, Slot.SOURCE, sources)
                && known(match, Slot.TARGET, targets)
                && known(match, Slot.PARTICIPANT, participants);
        if (sources.isEmpty() && match.frame().needs().contains(Need.SOURCE)) {
            sources.addAll(unnamedSource(match, context));
        }
        Map<String, Participation> all = new LinkedHashMap<>();
        add(all, sources, Role.SOURCE);
        add(all, targets, Role.TARGET);
        add(all, participants, Role.PARTICIPANT);
        return new Parties(List.copyOf(all.values()), objection(match, context, known, participants));
    }

    private static List<Party> named(List<Filler> fillers, Role role) {
        return fillers.stream()
                .filter(filler -> filler.role() == role)
                .flatMap(filler -> filler.parties().stream())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<Reason> objection(
            Match match, PassageInContext context, boolean known, List<Party> participants) {
        if (!known) {
            return Optional.of(Reason.UNKNOWN_PARTY);
        }
        return setting(match, context.syntax(), participants) ? Optional.of(Reason.IN_PASSING) : Optional.empty();
    }

    /** Whom it is done to; who goes to a city where no party, or only a body, is seated goes to its state. */
    private List<Party> targets(Match match, List<Filler> fillers, PassageInContext context) {
        List<Party> targets = named(fillers, Role.TARGET);
        List<Party> hosts = hosts(match, context.syntax());
        boolean seatOfBody = targets.stream().allMatch(Party::isOfMany)
                && match.frame().needs().equals(Set.of(Need.SOURCE));
        return targets.isEmpty() || (!hosts.isEmpty() && seatOfBody) ? hosts : targets;
    }

    /** "on the sidelines of the summit": where a single body meets is said in passing. */
    private static boolean setting(Match match, Syntax syntax, List<Party> participants) {
        boolean passing = syntax.relation(match.trigger()).matches("(obl|nmod).*")
                && match.pattern().form() == Pattern.Form.NOMINAL;
        return passing
                && participants.stream().anyMatch(Party::isOfMany)
                && sides(participants).size() == 1;
    }

    private static boolean known(Match match, Slot slot, List<Party> parties) {
        return !parties.isEmpty()
                || match.pattern().arguments().stream()
                        .noneMatch(
                                argument -> argument.known() && argument.slot().equals(Optional.of(slot)));
    }

    /** Each side takes part once; in a press release "we" and "the president" are one side. */
    private static void add(Map<String, Participation> all, List<Party> parties, Role role) {
        for (Party party : parties) {
            String key = party.isPerson() ? party.name() : party.side();
            boolean known = all.values().stream()
                    .anyMatch(p -> p.party().side().equals(party.side()) && (p.role() != role || !party.isPerson()));
            if (!known) {
                all.putIfAbsent(key, new Participation(party, role));
            }
        }
    }

    /** A talk told with one party: the other is the subject of its sentence, or who publishes the article. */
    private static void completeSides(Match match, PassageInContext context, List<Party> participants) {
        if (participants.isEmpty()
                || sides(participants).size() > 1
                || participants.stream().anyMatch(Party::isOfMany)) {
            return;
        }
        Syntax syntax = context.syntax();
        int clause = syntax.clause(match.trigger()).orElse(-1);
        if (clause >= 0 && clause != match.trigger()) {
            context.resolver().actors(new Voice(syntax).agents(clause)).stream()
                    .filter(party -> !sides(participants).contains(party.side()))
                    .forEach(participants::add);
        }
        if (sides(participants).size() == 1) {
            context.home()
                    .filter(party -> !sides(participants).contains(party.side()))
                    .ifPresent(participants::add);
        }
    }

    private static Set<String> sides(List<Party> parties) {
        return parties.stream().map(Party::side).collect(Collectors.toSet());
    }

    /** "During a visit to Oslo, he said": the subject of the clause. In a readout "concern was expressed" is the publisher's own. */
    private static List<Party> unnamedSource(Match match, PassageInContext context) {
        Syntax syntax = context.syntax();
        int clause = syntax.clause(match.trigger()).orElse(match.trigger());
        if (clause != match.trigger() && syntax.relation(match.trigger()).startsWith("obl")) {
            return context.resolver().actors(new Voice(syntax).agents(clause));
        }
        return new Voice(syntax).isPassive(match.trigger())
                ? context.home()
                        .map(context.resolver()::representative)
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    /** Who travels to a city visits its state. */
    private List<Party> hosts(Match match, Syntax syntax) {
        return match.fillers(Slot.TARGET).stream()
                .flatMap(head -> places.at(syntax, head).stream())
                .map(Place::country)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
