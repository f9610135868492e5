// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.proposal;

import io.github.communique.encoder.EncodedSentence;
import io.github.communique.weights.FeatureRow;
import java.util.List;
import java.util.Set;

/** What the encoder sees in all sentences of an article, by type. */
public final class ArticleFigures {

    /** Names of the figures that grow with the length of the article: by these nothing short would ever be an event of its own. */
    public static final Set<String> OF_LENGTH =
            Set.of("ofTypeInArticle", "anyInArticle", "anyShare", "number", "place", "sentences");

    private static final double NONE = -20;

    private final double[][] logits;
    private final double[] best;
    private final double[] sums;
    private final double any;

    ArticleFigures(List<EncodedSentence> sentences, int types) {
        logits = new double[sentences.size()][types];
        best = new double[types];
        sums = new double[types];
        double all = 0;
        java.util.Arrays.fill(best, NONE);
        for (int i = 0; i < sentences.size(); i++) {
            double most = 0;
            for (int type = 0; type < types; type++) {
                logits[i][type] = sentences.get(i).type(type);
                best[type] = Math.max(best[type], logits[i][type]);
                sums[type] += chance(logits[i][type]);
                most = Math.max(most, chance(logits[i][type]));
            }
            all += most;
        }
        any = all;
    }

    /** The chance that a logit stands for. */
    static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** How the type stands in the sentence, among the other types and in the article. */
    public void describe(FeatureRow row, int sentence, int type, List<String> names) {
        double[] here = logits[sentence];
        double other = NONE;
        double mass = 0;
        int rank = 0;
        for (int i = 0; i < here.length; i++) {
            mass += chance(here[i]);
            if (i != type) {
                other = Math.max(other, here[i]);
                rank += here[i] > here[type] ? 1 : 0;
                row.with("logit" + names.get(i), here[i]);
            }
        }
        row.with("logit", here[type]).with("other", other).with("lead", here[type] - other);
        row.with("rank", rank).with("mass", mass);
        row.with("before", sentence > 0 ? logits[sentence - 1][type] : NONE);
        row.with("after", sentence + 1 < logits.length ? logits[sentence + 1][type] : NONE);
        row.with("title", logits[0][type]);
        row.with("best", best[type]).with("belowBest", best[type] - here[type]);
        row.with("ofTypeInArticle", sums[type]).with("anyInArticle", any).with("anyShare", any / logits.length);
        row.with("number", sentence)
                .with("place", sentence / (double) logits.length)
                .with("sentences", logits.length);
    }
}
