// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.Pattern;
import io.github.communique.lexicon.Slot;
import io.github.communique.model.Event;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import io.github.communique.model.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the passages of one article in their order, and keeps track of who is talked about. */
final class PassageReader {

    private final Lexicon lexicon;
    private final FrameMatcher matcher;
    private final AnalyzedArticle analyzed;
    private final EventBuilder builder;
    private final Discourse discourse;
    private final Speech speech;
    private final Continuation continuation;

    PassageReader(Lexicon lexicon, Names names, FrameMatcher matcher, AnalyzedArticle analyzed, Discourse discourse) {
        this.lexicon = lexicon;
        this.matcher = matcher;
        this.analyzed = analyzed;
        this.builder = new EventBuilder(lexicon, names, analyzed);
        this.discourse = discourse;
        this.speech = new Speech(lexicon);
        this.continuation = new Continuation(lexicon);
    }

    /** The events so far with those of one more passage. */
    List<Event> read(Passage passage, List<Event> before) {
        List<Match> matches = ofSport(passage) ? List.of() : matcher.matches(passage.syntax());
        PartyResolver resolver = resolver(passage);
        discourse.speaks(speaker(passage, matches, resolver));
        List<Told> told = new ArrayList<>();
        List<Event> known = new ArrayList<>(before);
        for (Match match : matches) {
            builder.event(match, passage, resolver, discourse.lastDay())
                    .filter(event -> !match.frame().continues() || !continuation.joins(event, known))
                    .ifPresent(event -> told.add(new Told(match, event)));
        }
        List<Event> events = speech.attach(known, speech.sift(passage, told, resolver), passage, discourse.speaker());
        told.forEach(this::remember);
        hear(passage, resolver);
        return events;
    }

    /** A headline is of sport where the first paragraph is. */
    private boolean ofSport(Passage passage) {
        return sport(passage)
                || (passage.part() == 0
                        && analyzed.passages().stream()
                                .filter(other -> other.part() == 1)
                                .anyMatch(this::sport));
    }

    private boolean sport(Passage passage) {
        return IntStream.range(0, passage.syntax().size()).anyMatch(token -> lexicon.words("sport")
                .contains(passage.syntax().lemma(token)));
    }

    /** A match with the event it tells. */
    record Told(Match match, Event event) {}

    private PartyResolver resolver(Passage passage) {
        return new PartyResolver(lexicon, discourse, passage.syntax(), passage.mentions());
    }

    /** Who speaks in the quotations of a passage: its own subject of saying, or that of the sentence they run on into. */
    private Optional<Party> speaker(Passage passage, List<Match> matches, PartyResolver resolver) {
        return sayer(passage, matches, resolver).or(() -> {
            List<Passage> passages = analyzed.passages();
            int next = passages.indexOf(passage) + 1;
            boolean runsOn = next < passages.size()
                    && passage.quoted()
                            .spans(passage.end() - 1, passages.get(next).begin());
            if (runsOn) {
                Passage following = passages.get(next);
                return speaker(following, matcher.matches(following.syntax()), resolver(following));
            }
            return passage.isAllQuoted() ? discourse.speaker() : Optional.empty();
        });
    }

    private Optional<Party> sayer(Passage passage, List<Match> matches, PartyResolver resolver) {
        return matches.stream()
                .filter(match -> match.frame().type().has(Trait.YIELDING) && !passage.quotes(match.trigger()))
                .flatMap(match -> resolver.actors(match.fillers(Slot.SOURCE)).stream())
                .findFirst();
    }

    /** A meeting that is told in passing does not change who "the two sides" are. */
    private void remember(Told told) {
        Event event = told.event();
        boolean inItsOwnRight = told.match().pattern().form() == Pattern.Form.VERBAL
                || discourse.lastPair().isEmpty();
        if (inItsOwnRight && event.type().has(Trait.HAPPENING)) {
            discourse.together(event.participations().stream()
                    .filter(p -> p.role() == Role.PARTICIPANT)
                    .map(p -> p.party())
                    .toList());
        }
        discourse.acted(event);
    }

    /** Names are heard in their order, the subject of the sentence last: it is whom the next pronoun means. */
    private void hear(Passage passage, PartyResolver resolver) {
        passage.mentions().stream()
                .filter(mention -> mention.sort() != Mention.Sort.DEMONYM)
                .map(Mention::party)
                .forEach(discourse::heard);
        Syntax syntax = passage.syntax();
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.governor(i) < 0) {
                resolver.actors(syntax.agents(i)).forEach(discourse::heard);
            }
        }
    }
}
