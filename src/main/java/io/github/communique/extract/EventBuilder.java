// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.lexicon.Argument;
import io.github.communique.lexicon.Frame;
import io.github.communique.lexicon.Frame.Need;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.Pattern;
import io.github.communique.lexicon.Slot;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Participation;
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
import java.util.Set;

/** Makes the event that a match tells of, where the sentence tells enough of it. */
final class EventBuilder {

    private final Lexicon lexicon;
    private final Names names;
    private final PlaceFinder places;
    private final PhraseReader phrases;
    private final Article article;
    private final Optional<Party> home;

    EventBuilder(Lexicon lexicon, Names names, AnalyzedArticle analyzed) {
        this.lexicon = lexicon;
        this.names = names;
        this.places = new PlaceFinder(names, lexicon);
        this.phrases = new PhraseReader(lexicon);
        this.article = analyzed.article();
        this.home = analyzed.home();
    }

    /** The event; empty where it is only supposed or its parties are not told. */
    Optional<Event> event(Match match, Passage passage, PartyResolver resolver, Optional<LocalDate> lastDay) {
        boolean excluded = match.fillers(Slot.CONTENT).stream()
                .anyMatch(clause ->
                        match.frame().excluded().contains(passage.syntax().lemma(clause)));
        if (excluded || partyForTopic(match, passage)) {
            return Optional.empty();
        }
        Modality modality = new Modality(lexicon, passage.syntax());
        return modality.status(match).flatMap(status -> event(match, passage, resolver, status, lastDay));
    }

    private Optional<Event> event(
            Match match, Passage passage, PartyResolver resolver, Status modality, Optional<LocalDate> lastDay) {
        Parties parties = new PartyReader(names, places, home).parties(match, passage, resolver);
        if (!parties.satisfy(match.frame().needs())) {
            return Optional.empty();
        }
        DateResolver dates = new DateResolver(lexicon, passage.syntax(), article.published(), lastDay);
        Optional<TimeSpan> anniversary = dates.anniversary(match.trigger());
        Status status = anniversary.isPresent() ? Status.ACTUAL : modality;
        Optional<TimeSpan> when =
                anniversary.or(() -> dates.when(match.trigger(), status)).or(() -> ownDay(match, passage, status));
        Optional<EventType> opposite = status == Status.NEGATED ? match.frame().negated() : Optional.empty();
        return Optional.of(new Event(
                opposite.orElse(match.frame().type()),
                opposite.isPresent() ? Status.ACTUAL : later(when) ? planned(status) : status,
                parties.participations(),
                when,
                place(match, passage),
                phrases.topics(passage, match),
                phrases.instrument(passage.syntax(), match),
                quotation(match.frame(), passage, parties),
                phrases.count(passage.syntax(), match),
                match.frame().confidence(),
                match.pattern().iri(),
                List.of(passage.evidence())));
    }

    /** What a party tells of itself in a press release without a date happened on the day it was published. */
    private Optional<TimeSpan> ownDay(Match match, Passage passage, Status status) {
        boolean itself = !match.frame().type().has(Trait.HAPPENING)
                || match.pattern().form() == Pattern.Form.VERBAL
                || passage.part() == 0;
        return home.isPresent() && itself && status == Status.ACTUAL
                ? article.published().map(TimeSpan::day)
                : Optional.empty();
    }

    /** Whether it is known for whom a party acts; nobody else does diplomacy. */
    static boolean diplomatic(Party party) {
        return party.kind() != Party.Kind.PERSON || party.actsFor().isPresent();
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

    /** A body of many states meets by itself. */
    static boolean many(Party party) {
        return party.kind() == Party.Kind.ORGANISATION
                && party.countryActedFor().isEmpty();
    }

    private boolean later(Optional<TimeSpan> when) {
        return article.published().isPresent()
                && when.flatMap(TimeSpan::begin)
                        .filter(article.published().get()::isBefore)
                        .isPresent();
    }

    private static Status planned(Status status) {
        return status == Status.NEGATED ? status : Status.PLANNED;
    }

    private Optional<Place> place(Match match, Passage passage) {
        EventType type = match.frame().type();
        if (!type.has(Trait.PLACED)) {
            return Optional.empty();
        }
        return match.fillers(Slot.TARGET).stream()
                .flatMap(head -> places.at(passage.syntax(), head).stream())
                .findFirst()
                .filter(place -> type.has(Trait.PLACED_AT_TARGET))
                .or(() -> places.place(passage.syntax(), match));
    }

    private Optional<Quotation> quotation(Frame frame, Passage passage, Parties parties) {
        if (frame.type().has(Trait.HAPPENING)) {
            return Optional.empty();
        }
        return passage.quoted()
                .longest(passage.begin(), passage.end())
                .map(text -> new Quotation(text, parties.first(Role.SOURCE)));
    }

    /** The parties of an event to be. */
    record Parties(List<Participation> participations, Set<String> nationsNamed, boolean acquainted) {

        boolean satisfy(Set<Need> needs) {
            return needs.stream().allMatch(this::satisfy);
        }

        private boolean satisfy(Need need) {
            return switch (need) {
                case SIDES -> sides(Role.PARTICIPANT) > 1 || many();
                case SOURCE ->
                    first(Role.SOURCE).filter(EventBuilder::diplomatic).isPresent();
                case TARGET -> first(Role.TARGET).isPresent();
                case FOREIGN ->
                    first(Role.TARGET).isPresent() || sides(Role.SOURCE) > 1 || acquainted || foreignNamed();
            };
        }

        private long sides(Role role) {
            return participations.stream()
                    .filter(p -> p.role() == role && diplomatic(p.party()))
                    .map(p -> EventMerger.side(p.party()))
                    .distinct()
                    .count();
        }

        /** A body of many meets by itself. */
        private boolean many() {
            return participations.stream().anyMatch(p -> p.role() == Role.PARTICIPANT && EventBuilder.many(p.party()));
        }

        private boolean foreignNamed() {
            Set<String> own = participations.stream()
                    .map(p -> EventMerger.side(p.party()))
                    .collect(java.util.stream.Collectors.toSet());
            return nationsNamed.stream().anyMatch(nation -> !own.contains(nation));
        }

        Optional<Party> first(Role role) {
            return participations.stream()
                    .filter(p -> p.role() == role)
                    .map(Participation::party)
                    .findFirst();
        }
    }
}
