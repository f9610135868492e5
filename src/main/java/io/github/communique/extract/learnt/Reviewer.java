// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.extract.candidate.Candidate;
import io.github.communique.extract.candidate.Finding;
import io.github.communique.extract.candidate.Judged;
import io.github.communique.extract.event.EventBuilder;
import io.github.communique.extract.happening.Telling;
import io.github.communique.extract.proposal.Proposal;
import io.github.communique.model.Status;
import io.github.communique.weights.FeatureRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides by learnt weights who takes part in what is proposed, and how likely it is right. */
final class Reviewer {

    static final String NAME = "encoder";
    private static final String RULE = "https://w3id.org/communique/lexicon#learnt";

    private final LearntWeights weights;
    private final JudgeFeatures features;
    private final EventBuilder builder;

    Reviewer(LearntWeights weights, JudgeFeatures features, EventBuilder builder) {
        this.weights = weights;
        this.features = features;
        this.builder = builder;
    }

    /** The proposals of a sentence, each with its parties and its chance. */
    List<Telling> review(List<Proposal> proposals) {
        List<float[][]> parts = parts(proposals, weights.parts());
        List<FeatureRow> rows = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            rows.add(features.row(proposals.get(i), parts.get(i)));
        }
        float[][] chances = weights.judge().outcomes(rows);
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            for (Assignment assignment : Parts.of(proposals.get(i), parts.get(i), builder.counterparts())) {
                tellings.add(telling(proposals.get(i), assignment, rows.get(i), chances[i][0]));
            }
        }
        return tellings;
    }

    /** The chances of the sides of each proposal. */
    static List<float[][]> parts(List<Proposal> proposals, io.github.communique.weights.TreeModel model) {
        float[][] all = model.outcomes(proposals.stream()
                .flatMap(proposal -> proposal.roleRows().stream())
                .toList());
        List<float[][]> parts = new ArrayList<>();
        int from = 0;
        for (Proposal proposal : proposals) {
            int to = from + proposal.sides().size();
            parts.add(java.util.Arrays.copyOfRange(all, from, to));
            from = to;
        }
        return parts;
    }

    Telling telling(Proposal proposal, Assignment assignment, FeatureRow row, double chance) {
        Candidate candidate = candidate(proposal, assignment, chance);
        return new Telling(proposal, builder.event(candidate, proposal.context()), row, chance);
    }

    static Candidate candidate(Proposal proposal, Assignment assignment, double chance) {
        Status status = assignment.candidate().flatMap(Candidate::status).orElse(proposal.status());
        Optional<Candidate> hint =
                assignment.candidate().or(() -> hint(proposal)).filter(one -> status != Status.NEGATED);
        return new Candidate(
                proposal.type(),
                Optional.of(status),
                List.of(),
                assignment.participations(),
                proposal.passage(),
                hint.map(Candidate::trigger).orElse(proposal.trigger()),
                hint.flatMap(Candidate::match),
                new Finding(NAME, hint.map(one -> one.finding().rule()).orElse(RULE), Finding.confidence(chance)),
                Set.of(),
                List.of());
    }

    private static Optional<Candidate> hint(Proposal proposal) {
        return proposal.hints().stream()
                .filter(one -> one.judgement().told().isPresent()
                        && one.candidate().type().equals(proposal.type()))
                .map(Judged::candidate)
                .findFirst();
    }
}
