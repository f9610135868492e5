// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.extract.candidate.Filler;
import io.github.communique.extract.candidate.Finding;
import io.github.communique.extract.candidate.Judgement;
import io.github.communique.extract.candidate.Reason;
import io.github.communique.extract.candidate.Trace;
import io.github.communique.extract.happening.Happening;
import io.github.communique.extract.happening.Telling;
import io.github.communique.extract.proposal.Proposal;
import io.github.communique.model.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a reader that has learnt makes of an article.
 *
 * @param events what it tells, each once
 * @param attempts what it took each sentence for, by the number of the sentence, and what became of that
 */
public record LearntReading(List<Event> events, Map<Integer, List<Trace.Attempt>> attempts) {

    /** The chance from which on a sentence is looked at further, and an event is told. */
    public static final double WORTHWHILE = 0.2;

    public LearntReading {
        events = List.copyOf(events);
        attempts = Map.copyOf(attempts);
    }

    /**
     * Tells what is likely enough.
     *
     * @param tellings all that the sentences may tell
     * @param happenings those of them that are worthwhile, joined
     * @param chances how likely each happening is an event, in their order
     */
    static LearntReading of(List<Telling> tellings, List<Happening> happenings, List<Double> chances) {
        List<Event> events = new ArrayList<>();
        Map<Telling, Judgement> judgements = new IdentityHashMap<>();
        for (int i = 0; i < happenings.size(); i++) {
            Happening happening = happenings.get(i);
            if (chances.get(i) >= WORTHWHILE) {
                Event event = happening.event(chances.get(i));
                events.add(event);
                happening.tellings().forEach(one -> judgements.put(one, new Judgement.Rejected(Reason.TOLD_SURER)));
                judgements.put(happening.surest(), new Judgement.Accepted(event, chances.get(i)));
            }
        }
        Map<Integer, List<Trace.Attempt>> attempts = new HashMap<>();
        Judgement unlikely = new Judgement.Rejected(Reason.UNLIKELY);
        tellings.forEach(one -> attempts.computeIfAbsent(one.proposal().number(), number -> new ArrayList<>())
                .add(attempt(one, judgements.getOrDefault(one, unlikely))));
        return new LearntReading(events, attempts);
    }

    /** The sentences of the article, in order from the title on, with what each was taken for. */
    public List<Trace.Sentence> joinedTo(List<Trace.Sentence> sentences) {
        return IntStream.range(0, sentences.size())
                .mapToObj(number -> sentences.get(number).decided(attempts.getOrDefault(number, List.of())))
                .toList();
    }

    private static Trace.Attempt attempt(Telling telling, Judgement judgement) {
        Proposal proposal = telling.proposal();
        Event event = telling.event();
        return new Trace.Attempt(
                new Finding(Reviewer.NAME, event.rule(), Finding.confidence(telling.chance())),
                Optional.empty(),
                proposal.type(),
                Optional.of(event.status()),
                proposal.syntax().token(proposal.trigger()).text(),
                event.participations().stream()
                        .map(part -> new Filler(
                                part.role(), proposal.trigger(), part.party().name(), List.of(part.party())))
                        .toList(),
                judgement);
    }
}
