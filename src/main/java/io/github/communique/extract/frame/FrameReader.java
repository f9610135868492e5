// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.frame;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.candidate.Candidate;
import io.github.communique.extract.candidate.Filler;
import io.github.communique.extract.candidate.Finding;
import io.github.communique.extract.candidate.Judged;
import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.candidate.Reason;
import io.github.communique.extract.event.Counterparts;
import io.github.communique.extract.event.PhraseReader;
import io.github.communique.extract.mood.Modality;
import io.github.communique.extract.name.Mention;
import io.github.communique.extract.name.Names;
import io.github.communique.extract.party.PartyResolver;
import io.github.communique.extract.pattern.Match;
import io.github.communique.extract.place.PlaceFinder;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Argument;
import io.github.communique.lexicon.Frame;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.Slot;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads by the frames of the lexicon: every pattern that fits is a candidate. */
final class FrameReader implements EventReader {

    private static final String NAME = "lexicon";

    private final Lexicon lexicon;
    private final PartyReader parties;
    private final Counterparts counterparts;

    FrameReader(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.parties = new PartyReader(new PlaceFinder(names, lexicon));
        this.counterparts = new Counterparts(lexicon);
    }

    @Override
    public List<Candidate> read(PassageInContext context, List<Judged> before) {
        return context.matches().stream()
                .flatMap(match -> candidates(match, context))
                .toList();
    }

    private Stream<Candidate> candidates(Match match, PassageInContext context) {
        Frame frame = match.frame();
        List<Filler> fillers = fillers(match, context);
        Optional<Status> status = new Modality(lexicon, context.syntax()).status(match);
        PartyReader.Parties told = parties.parties(match, fillers, context);
        List<Reason> objections = objections(match, context, status, told);
        return counterparts.each(frame.type(), match.trigger(), told.participations(), context).stream()
                .map(participations -> new Candidate(
                        frame.type(),
                        status,
                        fillers,
                        participations,
                        context.passage(),
                        match.trigger(),
                        Optional.of(match),
                        new Finding(NAME, match.pattern().iri(), frame.confidence()),
                        frame.needs(),
                        objections));
    }

    private static List<Filler> fillers(Match match, PassageInContext context) {
        return Stream.of(Role.SOURCE, Role.TARGET, Role.PARTICIPANT)
                .flatMap(role ->
                        match.fillers(Slot.valueOf(role.name())).stream().map(head -> filler(role, head, context)))
                .toList();
    }

    /** Whom something is done to may be told by what is theirs. */
    private static Filler filler(Role role, int head, PassageInContext context) {
        List<Integer> alone = List.of(head);
        PartyResolver resolver = context.resolver();
        return new Filler(
                role,
                head,
                PhraseReader.phrase(context.syntax(), head),
                role == Role.TARGET ? resolver.recipients(alone) : resolver.actors(alone));
    }

    private static List<Reason> objections(
            Match match, PassageInContext context, Optional<Status> status, PartyReader.Parties told) {
        List<Reason> objections = new ArrayList<>();
        if (context.ofSport()) {
            objections.add(Reason.SPORT);
        }
        if (excluded(match, context.syntax())) {
            objections.add(Reason.EXCLUDED_CLAUSE);
        }
        if (partyForTopic(match, context.passage())) {
            objections.add(Reason.TOPIC_IS_PARTY);
        }
        if (status.isEmpty()) {
            objections.add(Reason.SUPPOSED);
        }
        told.objection().ifPresent(objections::add);
        return objections;
    }

    private static boolean excluded(Match match, Syntax syntax) {
        return match.fillers(Slot.CONTENT).stream()
                .anyMatch(clause -> match.frame().excluded().contains(syntax.lemma(clause)));
    }

    /** "welcomed the minister" receives, "welcomed the truce" praises: a topic is no party. */
    private static boolean partyForTopic(Match match, Passage passage) {
        boolean object = match.pattern().arguments().stream()
                .anyMatch(argument -> argument.function() == Argument.Function.OBJECT
                        && argument.slot().equals(Optional.of(Slot.TOPIC)));
        return object
                && match.fillers(Slot.TOPIC).stream().anyMatch(head -> passage.mentions().stream()
                        .anyMatch(mention -> mention.covers(head) && mention.sort() == Mention.Sort.PERSON));
    }
}
