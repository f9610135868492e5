// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.proposal;

import io.github.communique.extract.candidate.Judged;
import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.weights.FeatureRow;
import java.util.List;

/** What the lexicon says of what the encoder sees. */
public final class HintFeatures {

    private HintFeatures() {}

    /** Which part a side has in what the lexicon tells of the same sentence, of the same type and of others. */
    static void ofSide(FeatureRow row, String type, Side side, List<Judged> hints) {
        for (Judged hint : hints) {
            hint.judgement().told().ifPresent(event -> {
                String name = event.type().name().equals(type) ? "lexicon" : "lexiconOtherwise";
                row.with(name, true);
                roles(row, name, event, side);
            });
        }
    }

    private static void roles(FeatureRow row, String name, Event event, Side side) {
        for (Participation one : event.participations()) {
            if (one.party().side().equals(side.key())) {
                row.withOneOf(name, one.role().name());
            }
        }
    }

    /** What the lexicon tells of the same sentence, and what it refuses to tell. */
    public static void ofProposal(FeatureRow row, Proposal proposal) {
        int same = 0;
        int others = 0;
        int refused = 0;
        double confidence = 0;
        for (Judged hint : proposal.hints()) {
            boolean ofType =
                    hint.candidate().type().name().equals(proposal.type().name());
            if (hint.judgement().told().isEmpty()) {
                refused += ofType ? 1 : 0;
                hint.judgement().refusal().filter(why -> ofType).ifPresent(why -> row.withOneOf("refused", why.name()));
            } else if (ofType) {
                same++;
                confidence = Math.max(
                        confidence, hint.candidate().finding().confidence().doubleValue());
                row.with("atTrigger", hint.candidate().trigger() == proposal.trigger());
            } else {
                others++;
                row.withOneOf("lexiconOtherwise", hint.candidate().type().name());
            }
        }
        row.with("lexicon", same).with("lexiconConfidence", confidence);
        row.with("lexiconOthers", others).with("lexiconRefused", refused);
    }
}
