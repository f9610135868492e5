// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Evidence;
import io.github.communique.model.Status;
import java.util.List;
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
     * @param attempts what was found in it
     */
    public record Sentence(Evidence evidence, List<Attempt> attempts) {
        public Sentence {
            attempts = List.copyOf(attempts);
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
