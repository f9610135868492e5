// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees give what XGBoost gives for them. */
class TreeModelTest {

    private static final int ROWS = 500;

    @ParameterizedTest
    @ValueSource(strings = {"parts", "judge", "sameness", "happening", "dates", "places"})
    void theTreesOfTheProgramSayWhatTheySayInXGBoost(String name) throws Exception {
        byte[] file = TreeModelTest.class
                .getResourceAsStream("/models/" + name + ".ubj")
                .readAllBytes();
        Booster booster = XGBoost.loadModel(new ByteArrayInputStream(file));
        String[] names = booster.getFeatureNames();
        List<FeatureRow> rows = new ArrayList<>();
        float[] matrix = new float[ROWS * names.length];
        Random random = new Random(13);
        for (int row = 0; row < ROWS; row++) {
            rows.add(fill(random, names, matrix, row * names.length));
        }
        float[][] expected = booster.inplace_predict(matrix, ROWS, names.length, Float.NaN);
        float[][] told = TreeModel.read(new ByteArrayInputStream(file)).outcomes(rows);
        for (int row = 0; row < ROWS; row++) {
            assertThat(told[row]).hasSameSizeAs(expected[row]);
            for (int i = 0; i < told[row].length; i++) {
                assertThat(told[row][i]).isCloseTo(expected[row][i], within(2 * Math.ulp(expected[row][i])));
            }
        }
    }

    /** A third of the figures is not known, nor is one whose name XGBoost has cut off within a letter. */
    private static FeatureRow fill(Random random, String[] names, float[] matrix, int from) {
        FeatureRow row = new FeatureRow();
        for (int i = 0; i < names.length; i++) {
            boolean known = random.nextInt(3) > 0 && names[i].matches("\\p{ASCII}+");
            boolean oneOf = names[i].contains("=");
            matrix[from + i] = oneOf ? 0 : Float.NaN;
            if (known) {
                matrix[from + i] = oneOf ? random.nextInt(2) : (float) (random.nextGaussian() * 3);
                row.with(names[i], matrix[from + i]);
            }
        }
        return row;
    }

    @Test
    void whatIsNoTreesIsRefused() {
        for (String file : List.of("", "{", "[$d#l", "{}", "no trees")) {
            assertThatThrownBy(() -> TreeModel.read(new ByteArrayInputStream(file.getBytes())))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("cannot read boosted trees");
        }
    }
}
