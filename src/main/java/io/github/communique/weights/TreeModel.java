// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.weights;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Boosted trees that say how likely each of some outcomes is. The names of the features stand in the model. May be used
 * by several threads.
 */
public final class TreeModel {

    /** A figure named "which=one" is one of several; what is not the one is 0, and not unknown. */
    private static final String ONE_OF = "=";

    private final Booster booster;
    private final Map<String, Integer> columns = new HashMap<>();
    private final float[] blank;

    private TreeModel(Booster booster) throws XGBoostError {
        this.booster = booster;
        String[] names = booster.getFeatureNames();
        blank = new float[names.length];
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], i);
            blank[i] = names[i].contains(ONE_OF) ? 0 : Float.NaN;
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException where it is no model of boosted trees, or the library for this machine cannot be loaded
     */
    public static TreeModel read(InputStream in) throws IOException {
        try {
            return new TreeModel(XGBoost.loadModel(in));
        } catch (XGBoostError | LinkageError failed) {
            throw new IOException("cannot read boosted trees: " + failed.getMessage(), failed);
        }
    }

    /** The outcomes of each row, as the model gives them: one chance for yes, or one for each of several classes. */
    public float[][] outcomes(List<FeatureRow> rows) {
        if (rows.isEmpty()) {
            return new float[0][];
        }
        float[] matrix = new float[rows.size() * blank.length];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(blank, 0, matrix, row * blank.length, blank.length);
            fill(matrix, row * blank.length, rows.get(row));
        }
        try {
            return booster.inplace_predict(matrix, rows.size(), blank.length, Float.NaN);
        } catch (XGBoostError failed) {
            throw new IllegalStateException("the boosted trees fail on rows of " + Arrays.toString(blank), failed);
        }
    }

    private void fill(float[] matrix, int from, FeatureRow row) {
        row.figures().forEach((name, figure) -> {
            Integer column = columns.get(name);
            if (column != null) {
                matrix[from + column] = figure;
            }
        });
    }
}
