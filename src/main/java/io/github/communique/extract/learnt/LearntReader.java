// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.encoder.EncodedSentence;
import io.github.communique.encoder.EncoderInput;
import io.github.communique.encoder.SentenceEncoder;
import io.github.communique.extract.article.AnalyzedArticle;
import io.github.communique.extract.article.Deadline;
import io.github.communique.extract.article.Passage;
import io.github.communique.extract.choice.Choices;
import io.github.communique.extract.event.EventBuilder;
import io.github.communique.extract.happening.Happening;
import io.github.communique.extract.happening.HappeningFeatures;
import io.github.communique.extract.happening.HappeningMerger;
import io.github.communique.extract.happening.Telling;
import io.github.communique.extract.proposal.ArticleFigures;
import io.github.communique.extract.proposal.Proposal;
import io.github.communique.extract.proposal.Proposer;
import io.github.communique.language.Token;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Place;
import io.github.communique.model.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads by an encoder of sentences and learnt weights, with what the lexicon finds for a hint.
 *
 * @param encoder sees what a sentence tells
 * @param weights decide who takes part, what is told, what is told twice, when and where it was
 */
public record LearntReader(SentenceEncoder encoder, LearntWeights weights) {

    /** What it tells, given what was proposed. */
    public LearntReading read(
            List<Proposal> proposals, ArticleFigures figures, EventBuilder builder, Deadline deadline) {
        Map<Integer, List<Proposal>> bySentence = new TreeMap<>();
        proposals.forEach(proposal -> bySentence
                .computeIfAbsent(proposal.number(), number -> new ArrayList<>())
                .add(proposal));
        Reviewer reviewer = new Reviewer(weights, new JudgeFeatures(figures, encoder.types()), builder);
        List<Telling> tellings = bySentence.values().stream()
                .peek(ofSentence -> deadline.check())
                .flatMap(ofSentence -> reviewer.review(ofSentence).stream())
                .toList();
        List<Telling> worthwhile = tellings.stream()
                .filter(telling -> telling.chance() > LearntReading.WORTHWHILE)
                .toList();
        List<Happening> happenings = new HappeningMerger(weights.sameness(), worthwhile, deadline).happenings();
        return LearntReading.of(tellings, happenings, chances(happenings));
    }

    /** The events of an article with the dates and places that they have most likely. */
    public List<Event> settled(List<Event> events, AnalyzedArticle article, EventBuilder builder) {
        List<Event> dated = Choices.dates(events, article, builder.lexicon())
                .map(dates -> dated(events, dates))
                .orElse(events);
        Choices<Place> places = Choices.places(dated, article, builder.places());
        return dated.stream()
                .map(event -> event.change()
                        .place(places.likeliest(event, weights.places()))
                        .event())
                .toList();
    }

    private List<Event> dated(List<Event> events, Choices<TimeSpan> dates) {
        return events.stream()
                .map(event -> event.change()
                        .when(dates.likeliest(event, weights.dates()))
                        .event())
                .toList();
    }

    private List<Double> chances(List<Happening> happenings) {
        HappeningFeatures features = new HappeningFeatures(happenings);
        float[][] chances = weights.happening()
                .outcomes(happenings.stream().map(features::row).toList());
        return Arrays.stream(chances).map(chance -> (double) chance[0]).toList();
    }

    /** A proposer for an article. */
    public static Proposer proposer(
            SentenceEncoder encoder, AnalyzedArticle article, Map<String, EventType> types, Lexicon lexicon) {
        List<EncoderInput> inputs = inputs(article);
        List<EncodedSentence> encoded = inputs.isEmpty() ? List.of() : encoder.encode(inputs);
        return new Proposer(encoded, encoder.types(), types, lexicon);
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
