// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The tensors of the base model. */
class OnnxWeightsTest {

    private static final String BIAS = "encoder.layer.11.output.dense.bias";

    private final OnnxWeights weights;

    OnnxWeightsTest() throws IOException {
        this.weights = new OnnxWeights(BaseModel.bytes());
    }

    @Test
    void aMatrixHasTheNameOfItsStep() {
        assertThat(weights.names()).hasSize(197).allMatch(name -> name.startsWith("e"));
        assertThat(weights.names().stream().filter(name -> name.endsWith(".bias")))
                .allMatch(name -> weights.names().contains(name.replace(".bias", ".weight")));
    }

    @Test
    void itsShapeGoesFromWhatComesInToWhatGoesOut() {
        assertThat(weights.tensor("encoder.layer.0.intermediate.dense.weight").shape())
                .containsExactly(384, 1536);
        assertThat(weights.tensor("encoder.layer.0.output.dense.weight").shape())
                .containsExactly(1536, 384);
    }

    @Test
    void whatIsAddedStaysAdded() {
        float before = weights.tensor(BIAS).values()[7];
        float[] added = new float[384];
        added[7] = 0.5f;
        weights.add(BIAS, new Tensor(List.of(384), added));
        assertThat(weights.tensor(BIAS).values()[7]).isCloseTo(before + 0.5f, within(1e-6f));
    }

    @Test
    void onlyWhatHasTheShapeIsAdded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.add(BIAS, new Tensor(List.of(1), new float[1])))
                .withMessageContaining(BIAS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.tensor("encoder.layer.12.output.dense.bias"))
                .withMessageContaining("layer.12");
    }

    @Test
    void otherBytesAreRefused() {
        Assertions.assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new OnnxWeights("a letter, not a model".getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("no ONNX model");
    }
}
