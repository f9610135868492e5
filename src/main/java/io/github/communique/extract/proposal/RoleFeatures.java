// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.proposal;

import io.github.communique.encoder.EncodedSentence;
import io.github.communique.extract.candidate.Judged;
import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.proposal.Side.Occurrence;
import io.github.communique.extract.proposal.Side.Where;
import io.github.communique.extract.proposal.Side.Words;
import io.github.communique.weights.FeatureRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the encoder and the surroundings tell of the part that a side plays in what a sentence may tell. */
final class RoleFeatures {

    private static final double UNSEEN = -12;
    private static final int AGENT = 0;
    private static final int PATIENT = 1;
    private static final List<String> NAMES = List.of("agent", "patient", "agentBefore", "patientBefore");

    private final Surroundings surroundings;
    private final List<Side> sides;
    private final PassageInContext context;
    private final EncodedSentence encoded;

    RoleFeatures(Surroundings surroundings, List<Side> sides, PassageInContext context, EncodedSentence encoded) {
        this.surroundings = surroundings;
        this.sides = sides;
        this.context = context;
        this.encoded = encoded;
    }

    /** A row for each side, in their order. */
    List<FeatureRow> rows(String type, int typeNumber, int trigger, List<Judged> hints) {
        List<double[]> logits =
                sides.stream().map(side -> logits(side, typeNumber, trigger)).toList();
        List<FeatureRow> rows = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            FeatureRow row = new FeatureRow().withOneOf("type", type);
            seen(row, logits, i);
            around(row, i);
            new RoleGrammar(context, trigger).describe(row, sides.get(i));
            HintFeatures.ofSide(row, type, sides.get(i), hints);
            rows.add(row.with("typeLogit", encoded.type(typeNumber)));
        }
        return rows;
    }

    /** The highest logits of a side's words, as agent and patient, in the sentence and in the one before. */
    private double[] logits(Side side, int type, int trigger) {
        double[] best = new double[NAMES.size()];
        Arrays.fill(best, UNSEEN);
        for (Occurrence one : side.occurrences()) {
            if (one.words().isPresent() && (one.where() == Where.HERE || one.where() == Where.BEFORE)) {
                int at = one.where() == Where.HERE ? 0 : 2;
                int from = one.where() == Where.HERE ? 0 : context.syntax().size();
                best[at] = Math.max(best[at], logit(one.words().get(), from, type, trigger, AGENT));
                best[at + 1] = Math.max(best[at + 1], logit(one.words().get(), from, type, trigger, PATIENT));
            }
        }
        return best;
    }

    private double logit(Words words, int from, int type, int trigger, int role) {
        return Math.max(UNSEEN, encoded.role(type, trigger, from + words.first(), from + words.last(), role));
    }

    private static void seen(FeatureRow row, List<double[]> logits, int side) {
        double[] mine = logits.get(side);
        for (int k = 0; k < NAMES.size(); k++) {
            double top = UNSEEN - 1;
            int rank = 0;
            for (int other = 0; other < logits.size(); other++) {
                if (other != side) {
                    top = Math.max(top, logits.get(other)[k]);
                    rank += logits.get(other)[k] > mine[k] ? 1 : 0;
                }
            }
            row.with(NAMES.get(k), mine[k]).with(NAMES.get(k) + "Lead", mine[k] - top);
            row.with(NAMES.get(k) + "Rank", rank);
        }
        row.with("agentAnywhere", Math.max(mine[0], mine[2])).with("patientAnywhere", Math.max(mine[1], mine[3]));
    }

    private void around(FeatureRow row, int at) {
        Side side = sides.get(at);
        for (Where where : Where.values()) {
            row.with("count" + where, side.at(where).size());
        }
        row.with("sides", sides.size()).with("sidesHere", named(sides)).with("order", named(sides.subList(0, at)));
        row.with("count", surroundings.count(side));
        row.with("share", surroundings.count(side) / (double) Math.max(1, surroundings.count()));
        row.with("state", side.parties().stream().anyMatch(party -> party.countryActedFor()
                .isPresent()));
        row.with("title", context.passage().part() == 0)
                .with("published", context.home().isPresent());
        row.withOneOf("kind", side.parties().get(0).kind().name());
        row.with("known", side.parties().stream().anyMatch(party -> party.authority()
                .isPresent()));
        row.with("office", side.parties().stream().anyMatch(party -> party.office()
                .isPresent()));
        row.with("person", side.at(Where.HERE).stream().anyMatch(one -> one.party()
                .isPerson()));
    }

    private static long named(List<Side> sides) {
        return sides.stream().filter(side -> !side.at(Where.HERE).isEmpty()).count();
    }
}
