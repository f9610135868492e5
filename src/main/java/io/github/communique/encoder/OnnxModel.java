// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A model of the ONNX format. A matrix has no name of its own there: it gets the name of the step that multiplies by it, so that
 * {@code encoder.layer.0.output.dense.weight} stands beside {@code encoder.layer.0.output.dense.bias}.
 */
public final class OnnxModel {

    private static final String PRODUCT = "/MatMul_output_0";

    private final ModelProto model;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** Reads the bytes of a file. */
    public OnnxModel(byte[] file) {
        this(parsed(file));
    }

    private OnnxModel(ModelProto model) {
        this.model = model;
        GraphProto graph = model.getGraph();
        Map<String, String> speaking = new LinkedHashMap<>();
        graph.getNodeList().forEach(node -> step(node).ifPresent(step -> speaking.put(node.getInput(1), step)));
        for (int i = 0; i < graph.getInitializerCount(); i++) {
            TensorProto tensor = graph.getInitializer(i);
            if (tensor.getDataType() == TensorProto.DataType.FLOAT_VALUE
                    && !tensor.getRawData().isEmpty()) {
                places.put(speaking.getOrDefault(tensor.getName(), tensor.getName()), i);
            }
        }
    }

    /** The names of all tensors of floating-point numbers. */
    public Set<String> names() {
        return Set.copyOf(places.keySet());
    }

    /** The tensor of this name. */
    public Tensor tensor(String name) {
        return OnnxTensors.read(model.getGraph().getInitializer(place(name)));
    }

    /** The same model with these added to its tensors. */
    OnnxModel plus(Map<String, Tensor> differences) {
        ModelProto.Builder changed = model.toBuilder();
        differences.forEach((name, difference) -> {
            TensorProto.Builder tensor = changed.getGraphBuilder().getInitializerBuilder(place(name));
            Tensor sum = OnnxTensors.read(tensor.build()).plus(difference);
            tensor.setRawData(OnnxTensors.floats(sum.values()));
        });
        return new OnnxModel(changed.build());
    }

    /** The bytes of a file of the same model that multiplies by its matrices in eight bits. */
    byte[] inEightBits() {
        return model.toBuilder()
                .setGraph(new EightBitProducts(model.getGraph()).graph())
                .build()
                .toByteArray();
    }

    private int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("The model has no tensor " + name + ".");
        }
        return place;
    }

    private static Optional<String> step(NodeProto node) {
        String output = node.getOutput(0);
        return node.getInputCount() == 2 && output.endsWith(PRODUCT)
                ? Optional.of(
                        output.substring(1, output.length() - PRODUCT.length()).replace('/', '.') + ".weight")
                : Optional.empty();
    }

    private static ModelProto parsed(byte[] file) {
        try {
            return ModelProto.parseFrom(file);
        } catch (InvalidProtocolBufferException e) {
            throw new UncheckedIOException("The bytes are no ONNX model.", e);
        }
    }
}
