// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.reading;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.candidate.Told;
import io.github.communique.extract.party.PartyResolver;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.extract.sentence.Voice;
import io.github.communique.lexicon.Cue;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the words in what somebody says that make the saying a more specific act towards another party: to say that
 * Ruritania "violates the treaty" is to criticise it, to say that it "must leave" is to demand.
 */
final class CueFinder {

    private final Lexicon lexicon;

    CueFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The event as the first cue has it; unchanged where no cue concerns another party. */
    Event applied(Passage passage, PartyResolver resolver, Told told) {
        Set<String> speakers = told.event().sides();
        for (Cue cue : lexicon.cues()) {
            Optional<Party> concerned = IntStream.range(0, passage.syntax().size())
                    .filter(token -> token != told.trigger() && given(passage.syntax(), cue, token))
                    .boxed()
                    .map(token -> concerned(passage.syntax(), resolver, token))
                    .filter(parties -> parties.stream().map(Party::side).noneMatch(speakers::contains))
                    .flatMap(List::stream)
                    .findFirst();
            if (concerned.isPresent()) {
                return towards(told.event(), cue, concerned.get());
            }
        }
        return told.event();
    }

    private static Event towards(Event event, Cue cue, Party party) {
        List<Participation> all = new ArrayList<>(event.participations());
        all.removeIf(p -> p.role() == Role.TARGET);
        all.add(new Participation(party, Role.TARGET));
        return event.change().type(cue.type()).participations(all).event();
    }

    private static boolean given(Syntax syntax, Cue cue, int token) {
        return cue.phrases().stream()
                .anyMatch(phrase -> token + phrase.size() <= syntax.size()
                        && IntStream.range(0, phrase.size()).allMatch(i -> fits(syntax, token + i, phrase.get(i))));
    }

    private static boolean fits(Syntax syntax, int token, String lemma) {
        return syntax.lemma(token).equals(lemma) || syntax.word(token).equals(lemma);
    }

    /** Whose act the word names: the subject of the verb or of the predicate it belongs to, or the owner of the noun. */
    private static List<Party> concerned(Syntax syntax, PartyResolver resolver, int token) {
        int head = "aux".equals(syntax.relation(token)) || "cop".equals(syntax.relation(token))
                ? syntax.governor(token)
                : token;
        if (head != token && syntax.relation(token).equals("aux")) {
            return resolver.actors(syntax.isVerb(head) ? new Voice(syntax).agents(head) : syntax.subjects(head));
        }
        if (syntax.isNoun(head)) {
            List<Party> owners = resolver.recipients(List.of(head));
            return owners.isEmpty() ? resolver.recipients(syntax.subjects(head)) : owners;
        }
        List<Integer> subjects = syntax.isVerb(head) ? new Voice(syntax).agents(head) : syntax.subjects(head);
        return resolver.recipients(subjects);
    }
}
