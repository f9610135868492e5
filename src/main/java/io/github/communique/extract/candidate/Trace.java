// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.candidate;

import io.github.communique.extract.party.PartyPhrase;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Evidence;
import io.github.communique.model.Party;
import io.github.communique.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that was seen in an article: what its sentences were taken for, what became of that, and the events in the end.
 *
 * @param sentences its sentences, the title first
 * @param events the events that it tells, each once
 */
public record Trace(List<Sentence> sentences, List<Event> events) {

    public Trace {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
    }

    /**
     * A sentence with what it was taken for.
     *
     * @param evidence where it stands
     * @param phrases the phrases that stand for parties
     * @param hints what was found by a reader that only gives hints to another one
     * @param attempts what was found by the reader that decides
     */
    public record Sentence(Evidence evidence, List<Phrase> phrases, List<Attempt> hints, List<Attempt> attempts) {
        public Sentence {
            phrases = List.copyOf(phrases);
            hints = List.copyOf(hints);
            attempts = List.copyOf(attempts);
        }

        /** What a passage was taken for, and what became of that. */
        public static Sentence of(PassageInContext context, List<Judged> judged) {
            return new Sentence(
                    context.passage().evidence(),
                    context.resolver().all().stream()
                            .map(phrase -> Phrase.of(phrase, context.syntax()))
                            .toList(),
                    List.of(),
                    judged.stream().map(Attempt::of).toList());
        }

        /** The same where another reader decides, to which what was found so far is a hint. */
        public Sentence decided(List<Attempt> others) {
            return new Sentence(evidence, phrases, attempts, others);
        }
    }

    /**
     * Words that stand for parties.
     *
     * @param words the words
     * @param how in what way they stand for them: by name, by office, as a pronoun …
     * @param parties for whom
     */
    public record Phrase(String words, String how, List<Party> parties) {
        public Phrase {
            parties = List.copyOf(parties);
        }

        static Phrase of(PartyPhrase phrase, Syntax syntax) {
            return new Phrase(
                    syntax.text(phrase.first(), phrase.last()),
                    phrase.how().name().toLowerCase(Locale.ROOT),
                    phrase.parties());
        }
    }

    /**
     * What was found in a sentence, and what became of it.
     *
     * @param finding by whom and by what it was found
     * @param pattern the pattern that fits, as written in the lexicon, where one does
     * @param type what kind of event it was taken for
     * @param status whether it happened, is announced or denied; empty where it is only supposed
     * @param trigger the word that told of it
     * @param fillers the phrases that fill its roles, known or not
     * @param judgement what became of it
     */
    public record Attempt(
            Finding finding,
            Optional<String> pattern,
            EventType type,
            Optional<Status> status,
            String trigger,
            List<Filler> fillers,
            Judgement judgement) {
        public Attempt {
            fillers = List.copyOf(fillers);
        }

        static Attempt of(Judged judged) {
            Candidate candidate = judged.candidate();
            return new Attempt(
                    candidate.finding(),
                    candidate.match().map(match -> match.pattern().text()),
                    candidate.type(),
                    candidate.status(),
                    candidate.passage().syntax().token(candidate.trigger()).text(),
                    candidate.fillers(),
                    judged.judgement());
        }
    }
}
