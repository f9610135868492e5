// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.extract.EventBuilder.Parties;
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

    private final Names names;
    private final PlaceFinder places;
    private final Optional<Party> home;

    PartyReader(Names names, PlaceFinder places, Optional<Party> home) {
        this.names = names;
        this.places = places;
        this.home = home;
    }

    Parties parties(Match match, Passage passage, PartyResolver resolver) {
        List<Party> sources = resolver.actors(match.fillers(Slot.SOURCE));
        List<Party> targets = new ArrayList<>(resolver.recipients(match.fillers(Slot.TARGET)));
        List<Party> hosts = hosts(match, passage);
        boolean seatOfBody = targets.stream().allMatch(EventBuilder::many)
                && match.frame().needs().equals(Set.of(Need.SOURCE));
        if (targets.isEmpty() || (!hosts.isEmpty() && seatOfBody)) {
            targets.clear();
            targets.addAll(hosts);
        }
        List<Party> participants = new ArrayList<>(resolver.actors(match.fillers(Slot.PARTICIPANT)));
        if (match.frame().needs().contains(Need.SIDES)) {
            completeSides(match, passage, resolver, participants);
        }
        List<Party> actors = sources.isEmpty() && match.frame().needs().contains(Need.SOURCE)
                ? unnamedSource(match, passage, resolver)
                : sources;
        if (!known(match, Slot.SOURCE, sources)
                || !known(match, Slot.TARGET, targets)
                || !known(match, Slot.PARTICIPANT, participants)) {
            return new Parties(List.of(), Set.of(), false);
        }
        if (setting(match, passage.syntax(), participants)) {
            participants.clear();
        }
        Map<String, Participation> all = new LinkedHashMap<>();
        add(all, actors, Role.SOURCE);
        add(all, targets, Role.TARGET);
        add(all, participants, Role.PARTICIPANT);
        return new Parties(List.copyOf(all.values()), nations(passage), resolver.acquainted(actors));
    }

    /** "on the sidelines of the summit": where a single body meets is said in passing. */
    private static boolean setting(Match match, Syntax syntax, List<Party> participants) {
        boolean passing = syntax.relation(match.trigger()).matches("(obl|nmod).*")
                && match.pattern().form() == Pattern.Form.NOMINAL;
        return passing
                && participants.stream().anyMatch(EventBuilder::many)
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
            String key = party.kind() == Party.Kind.PERSON ? party.name() : EventMerger.side(party);
            boolean known = all.values().stream()
                    .anyMatch(p -> EventMerger.side(p.party()).equals(EventMerger.side(party))
                            && (p.role() != role || party.kind() != Party.Kind.PERSON));
            if (!known) {
                all.putIfAbsent(key, new Participation(party, role));
            }
        }
    }

    /** A talk told with one party: the other is the subject of its sentence, or who publishes the article. */
    private void completeSides(Match match, Passage passage, PartyResolver resolver, List<Party> participants) {
        if (participants.isEmpty()
                || sides(participants).size() > 1
                || participants.stream().anyMatch(EventBuilder::many)) {
            return;
        }
        Syntax syntax = passage.syntax();
        int clause = syntax.clause(match.trigger()).orElse(-1);
        if (clause >= 0 && clause != match.trigger()) {
            resolver.actors(syntax.agents(clause)).stream()
                    .filter(party -> !sides(participants).contains(EventMerger.side(party)))
                    .forEach(participants::add);
        }
        if (sides(participants).size() == 1) {
            home.filter(party -> !sides(participants).contains(EventMerger.side(party)))
                    .ifPresent(participants::add);
        }
    }

    private static Set<String> sides(List<Party> parties) {
        return parties.stream().map(EventMerger::side).collect(Collectors.toSet());
    }

    /** "During a visit to Oslo, he said": the subject of the clause. In a readout "concern was expressed" is the publisher's own. */
    private List<Party> unnamedSource(Match match, Passage passage, PartyResolver resolver) {
        Syntax syntax = passage.syntax();
        int clause = syntax.clause(match.trigger()).orElse(match.trigger());
        if (clause != match.trigger() && syntax.relation(match.trigger()).startsWith("obl")) {
            return resolver.actors(syntax.agents(clause));
        }
        return syntax.isPassive(match.trigger())
                ? home.map(resolver::representative).map(List::of).orElse(List.of())
                : List.of();
    }

    /** Who travels to a city visits its state. */
    private List<Party> hosts(Match match, Passage passage) {
        return match.fillers(Slot.TARGET).stream()
                .flatMap(head -> places.at(passage.syntax(), head).stream())
                .map(Place::country)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Set<String> nations(Passage passage) {
        return passage.mentions().stream()
                .filter(mention -> !names.isTerritory(mention.party()))
                .map(mention -> EventMerger.side(mention.party()))
                .collect(Collectors.toSet());
    }
}
