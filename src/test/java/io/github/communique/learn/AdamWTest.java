// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import io.github.communique.encoder.Tensor;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps of training; they need the profile {@code learn}. */
class AdamWTest {

    @BeforeEach
    void theNativeLibraryIsThere() {
        Assumptions.assumeTrue(EncoderTrainer.isPossible(), "Needs the profile learn.");
    }

    @Test
    void aStepGoesDownWhicheverWayThatIs() {
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Parameter parameter =
                    Parameter.fresh("heads.slope.bias", new Tensor(List.of(4), new float[] {0, 0, 0, 0}), manager);
            Parameters parameters = new Parameters();
            parameters.add(parameter);
            follow(parameter, manager.create(new float[] {3, -3, 0.01f, -0.01f}));

            new AdamW(parameters, Options.usual(), 100).step(1);

            float[] moved = parameter.value().toFloatArray();
            assertThat(moved[0]).isNegative().isEqualTo(-moved[1], within(1e-9f));
            assertThat(moved[2]).isNegative().isEqualTo(-moved[3], within(1e-9f));
        }
    }

    @Test
    void alongAGradientThatOverflowedItTakesNoStep() {
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Parameter parameter =
                    Parameter.fresh("heads.slope.bias", new Tensor(List.of(2), new float[] {0, 0}), manager);
            Parameters parameters = new Parameters();
            parameters.add(parameter);
            AdamW adamW = new AdamW(parameters, Options.usual(), 100);

            follow(parameter, manager.create(new float[] {Float.POSITIVE_INFINITY, 1}));
            adamW.step(1);
            assertThat(parameter.value().toFloatArray()).containsExactly(0, 0);

            follow(parameter, manager.create(new float[] {1, 1}));
            adamW.step(2);
            assertThat(parameter.value().toFloatArray()[0]).isNegative();
        }
    }

    private static void follow(Parameter parameter, NDArray slope) {
        try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
            collector.backward(parameter.value().mul(slope).sum());
        }
    }
}
