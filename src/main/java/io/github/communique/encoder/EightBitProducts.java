// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A graph in which each product of what is read with a matrix of weights is calculated in whole numbers of eight bits. What is read is
 * rounded as it comes, in steps of its own range (dynamic quantization; the operators are those of ONNX since version 11).
 */
final class EightBitProducts {

    /** Seven bits of eight: on processors without instructions for such products, sums of two overflow otherwise. */
    private static final int GREATEST = 63;

    private static final String STEP = "_step";
    private static final String ZERO = "_zero";
    private static final String WHOLE = "_whole";

    private final GraphProto given;
    private final Map<String, TensorProto> matrices;
    private final Set<String> rounded = new HashSet<>();
    private final GraphProto.Builder graph;

    EightBitProducts(GraphProto given) {
        this.given = given;
        this.matrices = given.getInitializerList().stream()
                .filter(tensor -> tensor.getDimsCount() == 2)
                .collect(Collectors.toMap(TensorProto::getName, tensor -> tensor));
        this.graph = given.toBuilder().clearNode().clearInitializer();
    }

    GraphProto graph() {
        Set<String> factors = given.getNodeList().stream()
                .filter(this::isByMatrix)
                .map(node -> node.getInput(1))
                .collect(Collectors.toSet());
        given.getInitializerList().stream()
                .filter(tensor -> !factors.contains(tensor.getName()))
                .forEach(graph::addInitializer);
        factors.stream().sorted().forEach(this::round);
        given.getNodeList().forEach(node -> {
            if (isByMatrix(node)) {
                multiply(node);
            } else {
                graph.addNode(node);
            }
        });
        return graph.build();
    }

    private boolean isByMatrix(NodeProto node) {
        return node.getOpType().equals("MatMul") && matrices.containsKey(node.getInput(1));
    }

    private void round(String factor) {
        Tensor matrix = OnnxTensors.read(matrices.get(factor));
        EightBits bits = EightBits.of(matrix, GREATEST);
        graph.addInitializer(OnnxTensors.bytes(factor + WHOLE, matrix.shape(), bits.values()));
        graph.addInitializer(OnnxTensors.floats(factor + STEP, bits.steps()));
    }

    private void multiply(NodeProto product) {
        String read = product.getInput(0);
        String factor = product.getInput(1);
        String result = product.getOutput(0);
        if (rounded.add(read)) {
            add("DynamicQuantizeLinear", List.of(read), List.of(read + WHOLE, read + STEP, read + ZERO));
        }
        add("MatMulInteger", List.of(read + WHOLE, factor + WHOLE, read + ZERO), List.of(result + WHOLE));
        graph.addNode(node("Cast", List.of(result + WHOLE), List.of(result + "_float"))
                .addAttribute(AttributeProto.newBuilder()
                        .setName("to")
                        .setType(AttributeProto.AttributeType.INT)
                        .setI(TensorProto.DataType.FLOAT_VALUE)));
        add("Mul", List.of(read + STEP, factor + STEP), List.of(result + STEP));
        add("Mul", List.of(result + "_float", result + STEP), List.of(result));
    }

    private void add(String operator, List<String> inputs, List<String> outputs) {
        graph.addNode(node(operator, inputs, outputs));
    }

    private static NodeProto.Builder node(String operator, List<String> inputs, List<String> outputs) {
        return NodeProto.newBuilder()
                .setOpType(operator)
                .setName(outputs.get(0) + "_" + operator)
                .addAllInput(inputs)
                .addAllOutput(outputs);
    }
}
