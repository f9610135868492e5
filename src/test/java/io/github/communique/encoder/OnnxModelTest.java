// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The tensors of the base model. */
class OnnxModelTest {

    private static final String BIAS = "encoder.layer.11.output.dense.bias";

    private final OnnxModel model;

    OnnxModelTest() throws IOException {
        this.model = new OnnxModel(BaseModel.bytes());
    }

    @Test
    void aMatrixHasTheNameOfItsStep() {
        assertThat(model.names()).hasSize(197).allMatch(name -> name.startsWith("e"));
        assertThat(model.names().stream().filter(name -> name.endsWith(".bias")))
                .allMatch(name -> model.names().contains(name.replace(".bias", ".weight")));
    }

    @Test
    void itsShapeGoesFromWhatComesInToWhatGoesOut() {
        assertThat(model.tensor("encoder.layer.0.intermediate.dense.weight").shape())
                .containsExactly(384, 1536);
        assertThat(model.tensor("encoder.layer.0.output.dense.weight").shape()).containsExactly(1536, 384);
    }

    @Test
    void whatIsAddedStandsInTheNewModel() {
        float before = model.tensor(BIAS).values()[7];
        float[] added = new float[384];
        added[7] = 0.5f;
        OnnxModel changed = model.plus(Map.of(BIAS, new Tensor(List.of(384), added)));
        assertThat(changed.tensor(BIAS).values()[7]).isCloseTo(before + 0.5f, within(1e-6f));
    }

    @Test
    void onlyWhatHasTheShapeIsAdded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.plus(Map.of(BIAS, new Tensor(List.of(1), new float[1]))))
                .withMessageContaining("[384]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.tensor("encoder.layer.12.output.dense.bias"))
                .withMessageContaining("layer.12");
    }

    @Test
    void inEightBitsEveryProductWithAMatrixIsOne() throws IOException {
        byte[] file = model.inEightBits();
        Map<String, Long> steps = ModelProto.parseFrom(file).getGraph().getNodeList().stream()
                .collect(Collectors.groupingBy(NodeProto::getOpType, Collectors.counting()));
        assertThat(steps).containsEntry("MatMulInteger", 72L).containsEntry("MatMul", 24L);
        assertThat(steps).as("what three matrices read is rounded once").containsEntry("DynamicQuantizeLinear", 48L);
        assertThat(file).hasSizeLessThan(BaseModel.bytes().length * 6 / 10);
    }

    @Test
    void otherBytesAreRefused() {
        Assertions.assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new OnnxModel("a letter, not a model".getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("no ONNX model");
    }
}
