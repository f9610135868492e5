// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.extract.article.AnalyzedArticle;
import io.github.communique.extract.article.Deadline;
import io.github.communique.extract.choice.Choices;
import io.github.communique.extract.event.EventBuilder;
import io.github.communique.extract.happening.Happening;
import io.github.communique.extract.happening.HappeningFeatures;
import io.github.communique.extract.happening.HappeningMerger;
import io.github.communique.extract.happening.Telling;
import io.github.communique.extract.proposal.ArticleFigures;
import io.github.communique.extract.proposal.Proposal;
import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.Place;
import io.github.communique.model.TimeSpan;
import io.github.communique.weights.FeatureRow;
import io.github.communique.weights.TreeModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the sentences of an article may tell, with what is known of it: to learn from. */
public final class Proposals {

    private final AnalyzedArticle analyzed;
    private final List<Proposal> all;
    private final JudgeFeatures features;
    private final EventBuilder builder;

    /** The proposals of one article. */
    public Proposals(
            AnalyzedArticle analyzed,
            List<Proposal> all,
            ArticleFigures figures,
            List<String> types,
            EventBuilder builder) {
        this.analyzed = analyzed;
        this.all = List.copyOf(all);
        this.features = new JudgeFeatures(figures, types);
        this.builder = builder;
    }

    /** All, in the order of the text. */
    public List<Proposal> all() {
        return all;
    }

    /**
     * A proposal whose parties are chosen.
     *
     * @param proposal the proposal
     * @param assignment who takes part
     * @param row what is known of it, to tell whether it is right
     */
    public record Filled(Proposal proposal, Assignment assignment, FeatureRow row) {

        /** Who takes part. */
        public List<Participation> participations() {
            return assignment.participations();
        }
    }

    /** Each with its parties by learnt weights, once for each event that it tells; once without any where it has none. */
    public List<Filled> filled(TreeModel parts) {
        List<float[][]> chances = Reviewer.parts(all, parts);
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> filled(all.get(i), chances.get(i)))
                .toList();
    }

    private Stream<Filled> filled(Proposal proposal, float[][] chances) {
        FeatureRow row = features.row(proposal, chances);
        List<Assignment> events = Parts.of(proposal, chances, builder.counterparts());
        return events.isEmpty()
                ? Stream.of(new Filled(proposal, Assignment.likely(List.of()), row))
                : events.stream().map(assignment -> new Filled(proposal, assignment, row));
    }

    /** What is told by a proposal whose chance is known. */
    public Telling telling(Filled filled, double chance) {
        return new Reviewer(null, features, builder)
                .telling(filled.proposal(), filled.assignment(), filled.row(), chance);
    }

    /** The happenings that the tellings of an article are of, in the order of the text. */
    public static List<Happening> happenings(List<Telling> tellings, TreeModel sameness) {
        return new HappeningMerger(sameness, tellings, Deadline.none()).happenings();
    }

    /** The dates that the events of this article may have; none where the article has none itself. */
    public Optional<Choices<TimeSpan>> dates(List<Event> events) {
        return Choices.dates(events, analyzed, builder.lexicon());
    }

    /** The places that the events of this article may have. */
    public Choices<Place> places(List<Event> events) {
        return Choices.places(events, analyzed, builder.places());
    }

    /** What is known of each of the happenings of an article. */
    public static List<FeatureRow> rows(List<Happening> happenings) {
        return happenings.stream().map(new HappeningFeatures(happenings)::row).toList();
    }
}
