// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.event;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.candidate.Candidate;
import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.name.Names;
import io.github.communique.extract.place.PlaceFinder;
import io.github.communique.extract.time.DateResolver;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.Slot;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.Quotation;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.model.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the event that a candidate tells of: fills in time, place and words, for every reader alike. */
public final class EventBuilder {

    private final Lexicon lexicon;
    private final PlaceFinder places;
    private final PhraseReader phrases;
    private final Counterparts counterparts;

    /** A builder that knows these words and names. */
    public EventBuilder(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.places = new PlaceFinder(names, lexicon);
        this.phrases = new PhraseReader(lexicon);
        this.counterparts = new Counterparts(lexicon);
    }

    /** The words that it knows. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** What parts the events with each of several counterparts. */
    public Counterparts counterparts() {
        return counterparts;
    }

    /** What finds its places. */
    public PlaceFinder places() {
        return places;
    }

    /** The event; what is only supposed is told as if it happened. */
    public Event event(Candidate candidate, PassageInContext context) {
        Optional<LocalDate> published = context.article().published();
        DateResolver dates = new DateResolver(
                lexicon, context.syntax(), published, context.discourse().lastDay());
        Optional<TimeSpan> anniversary = dates.anniversary(candidate.trigger());
        Status status =
                anniversary.isPresent() ? Status.ACTUAL : candidate.status().orElse(Status.ACTUAL);
        Optional<TimeSpan> when = anniversary
                .or(() -> dates.when(candidate.trigger(), status))
                .or(() -> ownDay(candidate, context, status));
        Optional<EventType> opposite = status == Status.NEGATED ? opposite(candidate) : Optional.empty();
        return new Event(
                opposite.orElse(candidate.type()),
                opposite.isPresent() ? Status.ACTUAL : later(when, published) ? planned(status) : status,
                candidate.participations(),
                when,
                place(candidate),
                phrases.topics(candidate.passage(), candidate),
                phrases.instrument(context.syntax(), candidate),
                quotation(candidate, context),
                phrases.count(context.syntax(), candidate),
                candidate.finding().confidence(),
                candidate.finding().rule(),
                List.of(candidate.passage().evidence()));
    }

    private Optional<Place> place(Candidate candidate) {
        return places.place(
                candidate.passage().syntax(),
                candidate.trigger(),
                candidate.noun(),
                candidate.type(),
                candidate.heads(Slot.TARGET));
    }

    private static Optional<EventType> opposite(Candidate candidate) {
        return candidate.match().flatMap(match -> match.frame().negated());
    }

    /** What a party tells of itself in a press release without a date happened on the day it was published. */
    private Optional<TimeSpan> ownDay(Candidate candidate, PassageInContext context, Status status) {
        boolean itself = !candidate.type().has(Trait.HAPPENING)
                || candidate.isVerbal()
                || candidate.passage().part() == 0;
        return context.home().isPresent() && itself && status == Status.ACTUAL
                ? context.article().published().map(TimeSpan::day)
                : Optional.empty();
    }

    private static boolean later(Optional<TimeSpan> when, Optional<LocalDate> published) {
        return published.isPresent()
                && when.flatMap(TimeSpan::begin)
                        .filter(published.get()::isBefore)
                        .isPresent();
    }

    private static Status planned(Status status) {
        return status == Status.NEGATED ? status : Status.PLANNED;
    }

    private static Optional<Quotation> quotation(Candidate candidate, PassageInContext context) {
        if (candidate.type().has(Trait.HAPPENING)) {
            return Optional.empty();
        }
        Passage passage = candidate.passage();
        Optional<Party> speaker =
                speaker(candidate.parties(Role.SOURCE), context.discourse().speaker());
        return passage.quoted().longest(passage.begin(), passage.end()).map(text -> new Quotation(text, speaker));
    }

    /** Who does it; where grammar says who of that side speaks, that person. */
    private static Optional<Party> speaker(List<Party> sources, Optional<Party> sayer) {
        return sayer.filter(Party::isPerson)
                .filter(one -> sources.isEmpty()
                        || sources.stream().anyMatch(source -> source.side().equals(one.side())))
                .or(() -> sources.stream().filter(Party::isPerson).findFirst())
                .or(() -> sources.stream().findFirst())
                .or(() -> sayer);
    }
}
