// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.candidate;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.pattern.Match;
import io.github.communique.lexicon.Frame.Need;
import io.github.communique.lexicon.Pattern;
import io.github.communique.lexicon.Slot;
import io.github.communique.model.EventType;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An event that a sentence may tell, good or bad, as a reader found it.
 *
 * @param type what kind of event
 * @param status whether it happened, is announced or denied; empty where it is only supposed
 * @param fillers the phrases that fill its roles in the sentence, those included that are not known
 * @param participations who takes part in it, as far as that is known, from the sentence or from what stands around it
 * @param passage the sentence
 * @param trigger the token that tells of it
 * @param match the pattern of the lexicon that fits, where one does
 * @param finding by whom and by what it was found
 * @param needs what must be known for it to count
 * @param objections what the reader itself has against it, the gravest first
 */
public record Candidate(
        EventType type,
        Optional<Status> status,
        List<Filler> fillers,
        List<Participation> participations,
        Passage passage,
        int trigger,
        Optional<Match> match,
        Finding finding,
        Set<Need> needs,
        List<Reason> objections) {

    public Candidate {
        fillers = List.copyOf(fillers);
        participations = List.copyOf(participations);
        needs = Set.copyOf(needs);
        objections = List.copyOf(objections);
    }

    /** The token of the noun that names the event, where a light verb tells of it. */
    public OptionalInt noun() {
        return match.map(Match::noun).orElse(OptionalInt.empty());
    }

    /** Whether a verb tells of it, and not a noun in passing. */
    public boolean isVerbal() {
        return match.map(found -> found.pattern().form() == Pattern.Form.VERBAL)
                .orElseGet(() -> passage.syntax().isVerb(trigger));
    }

    /** Whether it tells more of an encounter told before, where there is one. */
    public boolean continues() {
        return match.filter(found -> found.frame().continues()).isPresent();
    }

    /** The head tokens that fill a slot. */
    public List<Integer> heads(Slot slot) {
        return match.map(found -> found.fillers(slot)).orElseGet(() -> fillers.stream()
                .filter(filler -> filler.role().name().equals(slot.name()))
                .map(Filler::head)
                .toList());
    }

    /** Those who take part in a role. */
    public List<Party> parties(Role role) {
        return participations.stream()
                .filter(participation -> participation.role() == role)
                .map(Participation::party)
                .toList();
    }
}
