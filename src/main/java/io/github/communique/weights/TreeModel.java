// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.weights;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Boosted trees that say how likely each of some outcomes is, as XGBoost writes them. The names of the features stand in the
 * model. May be used by several threads. The few rows of a sentence are not worth the way into a native library and back.
 */
public final class TreeModel {

    /** A figure named "which=one" is one of several; what is not the one is 0, and not unknown. */
    private static final String ONE_OF = "=";

    private final Map<String, Integer> columns = new HashMap<>();
    private final float[] blank;
    private final Objective objective;
    private final float[] begin;
    private final Forest trees;
    private final int[] classes;

    private TreeModel(TreeFile file) throws IOException {
        List<?> names = file.list("learner", "feature_names");
        blank = new float[names.size()];
        for (int i = 0; i < blank.length; i++) {
            String name = names.get(i).toString();
            columns.put(name, i);
            blank[i] = name.contains(ONE_OF) ? 0 : Float.NaN;
        }
        objective = Objective.named(file.text("learner", "objective", "name"));
        begin = file.numbers("learner", "learner_model_param", "base_score");
        for (int i = 0; i < begin.length; i++) {
            begin[i] = objective.begin(begin[i]);
        }
        trees = Forest.of(file.list("learner", "gradient_booster", "model", "trees"));
        classes = file.list("learner", "gradient_booster", "model", "tree_info").stream()
                .mapToInt(group -> ((Number) group).intValue())
                .toArray();
    }

    /**
     * Reads a model.
     *
     * @throws IOException where it is no model of boosted trees
     */
    public static TreeModel read(InputStream in) throws IOException {
        try {
            return new TreeModel(new TreeFile(new UbjReader(new DataInputStream(new BufferedInputStream(in))).value()));
        } catch (IOException | ClassCastException | NullPointerException broken) {
            throw new IOException("cannot read boosted trees: " + broken.getMessage(), broken);
        }
    }

    /** The outcomes of each row, as the model gives them: one chance for yes, or one for each of several classes. */
    public float[][] outcomes(List<FeatureRow> rows) {
        float[][] figures = rows.stream().map(this::figures).toArray(float[][]::new);
        float[][] sums = new float[figures.length][];
        Arrays.setAll(sums, row -> begin.clone());
        for (int tree = 0; tree < trees.size(); tree++) { // it is near at hand for all rows once it is there for one
            for (int row = 0; row < figures.length; row++) {
                sums[row][classes[tree]] += trees.value(tree, figures[row]);
            }
        }
        for (float[] sum : sums) {
            objective.settle(sum);
        }
        return sums;
    }

    private float[] figures(FeatureRow row) {
        float[] figures = blank.clone();
        row.forEach((name, figure) -> {
            Integer column = columns.get(name);
            if (column != null) {
                figures[column] = figure;
            }
        });
        return figures;
    }
}
