// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.weights.FeatureRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Rows of features with the right outcome of each, to learn trees from. */
final class TreeLessons {

    /** A feature seen less often is left out: nothing general can be learnt of it. */
    private static final int RARE = 8;

    private static final String ONE_OF = "=";

    private final List<FeatureRow> rows = new ArrayList<>();
    private final List<Integer> outcomes = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    void add(FeatureRow row, int outcome) {
        add(row, outcome, 1);
    }

    /** Adds a row that counts for several. */
    void add(FeatureRow row, int outcome, double weight) {
        rows.add(row);
        outcomes.add(outcome);
        weights.add(weight);
    }

    int size() {
        return rows.size();
    }

    /** The names of the features that are seen often enough, in alphabetical order. */
    List<String> features() {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.figures().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= RARE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The rows as a matrix with these columns; what is not one of several is 0, what is not known is missing. */
    DMatrix matrix(List<String> features) throws XGBoostError {
        Map<String, Integer> columns = new HashMap<>();
        features.forEach(name -> columns.put(name, columns.size()));
        int width = features.size();
        float[] cells = new float[rows.size() * width];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = features.get(i % width).contains(ONE_OF) ? 0 : Float.NaN;
        }
        for (int row = 0; row < rows.size(); row++) {
            int from = row * width;
            rows.get(row).figures().forEach((name, figure) -> {
                if (columns.containsKey(name)) {
                    cells[from + columns.get(name)] = figure;
                }
            });
        }
        DMatrix matrix = new DMatrix(cells, rows.size(), width, Float.NaN);
        matrix.setLabel(floats(outcomes));
        matrix.setWeight(floats(weights));
        return matrix;
    }

    private static float[] floats(List<? extends Number> numbers) {
        float[] floats = new float[numbers.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = numbers.get(i).floatValue();
        }
        return floats;
    }
}
