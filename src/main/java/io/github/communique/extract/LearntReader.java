// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.encoder.EncodedSentence;
import io.github.communique.encoder.EncoderInput;
import io.github.communique.encoder.SentenceEncoder;
import io.github.communique.language.Token;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads by an encoder of sentences and learnt weights, with what the lexicon finds for a hint.
 *
 * @param encoder sees what a sentence tells
 * @param weights decide who takes part, what is told and what is told twice
 * @param least the chance from which on an event is told, from 0 to 1
 */
public record LearntReader(SentenceEncoder encoder, LearntWeights weights, double least) {

    /** The chance from which on a sentence is looked at further. */
    public static final double WORTHWHILE = 0.2;

    /**
     * What is read.
     *
     * @param events the events
     * @param attempts what became of all that was proposed, by the number of the sentence
     */
    record Outcome(List<Event> events, Map<Integer, List<Trace.Attempt>> attempts) {}

    /** What it tells, given what was proposed. */
    Outcome read(List<Proposal> proposals, ArticleFigures figures, EventBuilder builder) {
        Map<Integer, List<Proposal>> bySentence = new TreeMap<>();
        proposals.forEach(proposal -> bySentence
                .computeIfAbsent(proposal.number(), number -> new ArrayList<>())
                .add(proposal));
        Reviewer reviewer = new Reviewer(weights, new JudgeFeatures(figures, encoder.types()), builder);
        List<Telling> tellings = bySentence.values().stream()
                .flatMap(ofSentence -> reviewer.review(ofSentence).stream())
                .toList();
        List<Telling> worthwhile = tellings.stream()
                .filter(telling -> telling.chance() > WORTHWHILE)
                .toList();
        return outcome(tellings, new HappeningMerger(weights.sameness(), worthwhile).happenings());
    }

    private Outcome outcome(List<Telling> tellings, List<Happening> happenings) {
        HappeningFeatures features = new HappeningFeatures(happenings);
        float[][] chances = weights.happening()
                .outcomes(happenings.stream().map(features::row).toList());
        List<Event> events = new ArrayList<>();
        Set<Telling> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < happenings.size(); i++) {
            if (chances[i][0] >= least) {
                events.add(happenings.get(i).event(chances[i][0]));
                told.addAll(happenings.get(i).tellings());
            }
        }
        Map<Integer, List<Trace.Attempt>> attempts = tellings.stream()
                .collect(Collectors.groupingBy(
                        telling -> telling.proposal().number(),
                        Collectors.mapping(
                                telling -> Trace.Attempt.of(telling, told.contains(telling)), Collectors.toList())));
        return new Outcome(List.copyOf(events), attempts);
    }

    /** A proposer for an article. */
    static Proposer proposer(SentenceEncoder encoder, AnalyzedArticle article, Map<String, EventType> types) {
        List<EncoderInput> inputs = inputs(article);
        List<EncodedSentence> encoded = inputs.isEmpty() ? List.of() : encoder.encode(inputs);
        return new Proposer(encoded, encoder.types(), types);
    }

    /** The sentences of an article, each with the one before it. */
    static List<EncoderInput> inputs(AnalyzedArticle article) {
        List<EncoderInput> inputs = new ArrayList<>();
        List<String> before = List.of();
        for (Passage passage : article.passages()) {
            List<String> words = passage.syntax().sentence().tokens().stream()
                    .map(Token::text)
                    .toList();
            inputs.add(new EncoderInput(words, before));
            before = words;
        }
        return inputs;
    }
}
