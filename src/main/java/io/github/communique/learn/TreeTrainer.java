// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.weights.TreeModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Learns boosted trees; the same lessons give the same trees.
 *
 * @param settings those of XGBoost that differ from its own, by the names of its documentation
 * @param rounds how many trees, one after the other
 */
record TreeTrainer(Map<String, Object> settings, int rounds) {

    /**
     * One thread, as sums in another order give other trees; a handful of trees each round, each of other lessons and features,
     * as the mean of several guesses is steadier than one.
     */
    private static final Map<String, Object> USUAL = Map.ofEntries(
            Map.entry("eta", 0.06),
            Map.entry("max_depth", 5),
            Map.entry("num_parallel_tree", 4),
            Map.entry("subsample", 0.8),
            Map.entry("colsample_bytree", 0.5),
            Map.entry("min_child_weight", 4),
            Map.entry("lambda", 2.0),
            Map.entry("seed", 7),
            Map.entry("nthread", 1),
            Map.entry("tree_method", "hist"),
            Map.entry("verbosity", 0));

    TreeTrainer {
        settings = Map.copyOf(settings);
    }

    /** Learns a chance for yes. */
    static TreeTrainer ofChance(int rounds) {
        return new TreeTrainer(Map.of("objective", "binary:logistic"), rounds);
    }

    /** Learns a chance for each of several classes, from many lessons: deeper trees, and fewer beside each other. */
    static TreeTrainer ofClasses(int classes, int rounds) {
        return new TreeTrainer(
                Map.of("objective", "multi:softprob", "num_class", classes, "max_depth", 6, "num_parallel_tree", 2),
                rounds);
    }

    /** Learns a chance for yes from few and many-sided lessons: shallower trees of fewer features each. */
    static TreeTrainer ofHappenings(int rounds) {
        return new TreeTrainer(
                Map.of(
                        "objective",
                        "binary:logistic",
                        "max_depth",
                        4,
                        "eta",
                        0.04,
                        "min_child_weight",
                        15,
                        "colsample_bytree",
                        0.25),
                rounds);
    }

    /** The trees, as a file of XGBoost that names its features. */
    byte[] train(TreeLessons lessons) {
        Map<String, Object> all = new HashMap<>(USUAL);
        all.putAll(settings);
        List<String> features = lessons.features();
        if (features.isEmpty()) {
            throw new TooLittleToLearn(lessons.size());
        }
        try {
            DMatrix matrix = lessons.matrix(features);
            Booster booster = XGBoost.train(matrix, all, rounds, Map.of(), null, null);
            matrix.dispose();
            booster.setFeatureNames(features.toArray(String[]::new));
            return booster.toByteArray("ubj");
        } catch (XGBoostError failed) {
            throw new IllegalStateException("cannot learn trees from " + lessons.size() + " rows", failed);
        }
    }

    /** The trees, ready to be asked. */
    static TreeModel model(byte[] trees) {
        try {
            return TreeModel.read(new ByteArrayInputStream(trees));
        } catch (IOException impossible) {
            throw new IllegalStateException("trees just learnt cannot be read", impossible);
        }
    }
}
