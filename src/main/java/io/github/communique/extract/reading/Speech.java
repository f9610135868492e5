// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.reading;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.candidate.Told;
import io.github.communique.extract.party.PartyResolver;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Event;
import io.github.communique.model.Evidence;
import io.github.communique.model.Party;
import io.github.communique.model.Quotation;
import io.github.communique.model.Role;
import io.github.communique.model.Trait;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One saying is one act: the most specific one that its words make it. */
final class Speech {

    private final Lexicon lexicon;
    private final CueFinder cues;

    Speech(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new CueFinder(lexicon);
    }

    /** The events of a passage without the plain statements that a more specific act of the same speaker says better. */
    List<Told> sift(Passage passage, List<Told> told, PartyResolver resolver) {
        List<Told> kept = new ArrayList<>();
        for (Told one : told) {
            if (!plain(one.event())) {
                kept.add(one);
            } else if (!passage.quotes(one.trigger())
                    && !"VBG".equals(passage.syntax().token(one.trigger()).tag())
                    && told.stream().noneMatch(other -> saysMore(one, other))) {
                kept.add(one.as(cues.applied(passage, resolver, one)));
            }
        }
        return kept;
    }

    private boolean plain(Event event) {
        return event.type().has(Trait.YIELDING);
    }

    private boolean verbal(Event event) {
        return !event.type().has(Trait.HAPPENING);
    }

    private boolean saysMore(Told plain, Told other) {
        boolean specific = !plain(other.event()) && verbal(other.event());
        boolean earlierStatement = plain(other.event()) && other != plain && other.trigger() < plain.trigger();
        return (specific || earlierStatement) && source(plain.event()).equals(source(other.event()));
    }

    private static Optional<String> source(Event event) {
        return event.participations().stream()
                .filter(p -> p.role() == Role.SOURCE)
                .map(p -> p.party().side())
                .findFirst();
    }

    /** Adds the events; a passage that is all quotation and tells none belongs to what its speaker said right before. */
    List<Event> attach(List<Event> before, List<Event> events, Passage passage, Optional<Party> speaker) {
        List<Event> all = new ArrayList<>(before);
        if (events.isEmpty() && passage.isAllQuoted() && speaker.isPresent() && !all.isEmpty()) {
            Event last = all.get(all.size() - 1);
            if (verbal(last) && source(last).equals(speaker.map(Party::side))) {
                all.set(all.size() - 1, withMore(last, passage));
            }
        }
        all.addAll(events);
        return all;
    }

    private static Event withMore(Event event, Passage passage) {
        Set<Evidence> evidence = new LinkedHashSet<>(event.evidence());
        evidence.add(passage.evidence());
        Optional<Quotation> more = passage.quoted()
                .longest(passage.begin(), passage.end())
                .map(text -> new Quotation(text, event.quotation().flatMap(Quotation::speaker)));
        return event.change()
                .evidence(List.copyOf(evidence))
                .quotation(event.quotation().or(() -> more))
                .event();
    }
}
