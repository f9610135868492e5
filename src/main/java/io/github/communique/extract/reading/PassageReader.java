// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.reading;

import io.github.communique.extract.article.AnalyzedArticle;
import io.github.communique.extract.article.Passage;
import io.github.communique.extract.candidate.Judged;
import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.candidate.Reason;
import io.github.communique.extract.candidate.Told;
import io.github.communique.extract.candidate.Trace;
import io.github.communique.extract.frame.Panel;
import io.github.communique.extract.party.Discourse;
import io.github.communique.extract.party.PartyResolver;
import io.github.communique.extract.pattern.FrameMatcher;
import io.github.communique.extract.proposal.Proposal;
import io.github.communique.extract.proposal.Proposer;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the passages of one article in their order: hears the readers, lets the judge decide, and keeps in mind what was told. */
public final class PassageReader {

    private final Lexicon lexicon;
    private final FrameMatcher matcher;
    private final Panel panel;
    private final AnalyzedArticle analyzed;
    private final Discourse discourse;
    private final Sport sport;
    private final Speech speech;
    private final SpeakerFinder speakers;
    private final Attention attention;
    private final Optional<Proposer> proposer;
    private final List<Proposal> proposals = new ArrayList<>();
    private List<Event> events = List.of();

    /** For one article; without a proposer the lexicon alone is heard. */
    public PassageReader(
            Lexicon lexicon, Panel panel, AnalyzedArticle analyzed, Discourse discourse, Optional<Proposer> proposer) {
        this.lexicon = lexicon;
        this.matcher = new FrameMatcher(lexicon);
        this.panel = panel;
        this.analyzed = analyzed;
        this.discourse = discourse;
        this.sport = new Sport(lexicon);
        this.speech = new Speech(lexicon);
        this.speakers = new SpeakerFinder(this::context);
        this.attention = new Attention(discourse);
        this.proposer = proposer;
    }

    /** What the passages read so far tell. */
    public List<Event> events() {
        return events;
    }

    /** What the passages read so far may tell by the encoder, where there is one. */
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    /** Reads one more passage: what was found in it, and what became of each. */
    public Trace.Sentence read(Passage passage) {
        PassageInContext context = context(passage);
        discourse.speaks(speakers.speaker(context));
        List<Judged> judged = panel.hear(context);
        List<Told> apart = withoutContinuations(judged);
        List<Told> told = speech.sift(passage, apart, context.resolver());
        events = speech.attach(events, told.stream().map(Told::event).toList(), passage, discourse.speaker());
        List<Judged> outcomes =
                judged.stream().map(one -> outcome(one, apart, told)).toList();
        proposer.ifPresent(second -> proposals.addAll(second.next(context, outcomes)));
        Trace.Sentence trace = Trace.Sentence.of(context, outcomes);
        attention.keep(context, apart);
        return trace;
    }

    /** A passage as it stands after those read so far. */
    PassageInContext context(Passage passage) {
        return new PassageInContext(
                passage,
                matcher.matches(passage.syntax()),
                sport.told(passage, analyzed.passages()),
                analyzed,
                discourse,
                new PartyResolver(lexicon, discourse, passage.syntax(), passage.mentions()));
    }

    /** What is told as an event of its own; the rest goes to the encounters that it tells more of. */
    private List<Told> withoutContinuations(List<Judged> judged) {
        List<Told> apart = new ArrayList<>();
        for (Judged one : judged) {
            one.told().ifPresent(told -> {
                Optional<List<Event>> joined =
                        one.candidate().continues() ? Continuation.joined(events, told.event()) : Optional.empty();
                joined.ifPresentOrElse(all -> events = all, () -> apart.add(told));
            });
        }
        return apart;
    }

    private static Judged outcome(Judged judged, List<Told> apart, List<Told> told) {
        if (judged.told().isEmpty()) {
            return judged;
        }
        if (find(judged, apart).isEmpty()) {
            return judged.refused(Reason.CONTINUES);
        }
        return find(judged, told).map(Judged::of).orElseGet(() -> judged.refused(Reason.TOLD_BETTER));
    }

    private static Optional<Told> find(Judged judged, List<Told> all) {
        return all.stream().filter(one -> one.candidate() == judged.candidate()).findFirst();
    }
}
