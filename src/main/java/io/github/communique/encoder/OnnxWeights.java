// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tensors in the bytes of an ONNX file, where they stand. A matrix has no name of its own there: it gets the name of the step that
 * multiplies by it, so that {@code encoder.layer.0.output.dense.weight} stands beside {@code encoder.layer.0.output.dense.bias}.
 */
public final class OnnxWeights {

    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final String PRODUCT = "/MatMul_output_0";

    private final byte[] file;
    private final Map<String, OnnxTensorPlace> places = new LinkedHashMap<>();
    private final Map<String, String> speaking = new LinkedHashMap<>();

    /** Finds the tensors in the bytes of a file, which it keeps and does not copy. */
    public OnnxWeights(byte[] file) {
        this.file = file;
        try {
            walk(CodedInputStream.newInstance(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes are no ONNX model.", e);
        }
        speaking.forEach((given, name) -> {
            if (places.containsKey(given)) {
                places.put(name, places.remove(given));
            }
        });
    }

    /** The names of all tensors. */
    public Set<String> names() {
        return Set.copyOf(places.keySet());
    }

    /** The tensor of this name. */
    public Tensor tensor(String name) {
        FloatBuffer stored = stored(name);
        float[] values = new float[stored.remaining()];
        stored.get(values);
        return new Tensor(places.get(name).shape(), values);
    }

    /** Adds to the tensor of this name, in the bytes of the file. */
    void add(String name, Tensor difference) {
        FloatBuffer stored = stored(name);
        float[] added = difference.values();
        if (!places.get(name).shape().equals(difference.shape())) {
            throw new IllegalArgumentException("The tensor " + name + " has another shape than what is to be added.");
        }
        for (int i = 0; i < added.length; i++) {
            stored.put(i, stored.get(i) + added[i]);
        }
    }

    private FloatBuffer stored(String name) {
        OnnxTensorPlace place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("The model has no tensor " + name + ".");
        }
        return ByteBuffer.wrap(file, place.offset(), place.bytes())
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
    }

    private void walk(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case GRAPH -> inside(in, this::graph);
                default -> in.skipField(tag);
            }
        }
    }

    private void graph(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case NODE -> inside(in, this::node);
                case INITIALIZER -> inside(in, tensor -> OnnxTensorPlace.read(tensor, places));
                default -> in.skipField(tag);
            }
        }
    }

    private void node(CodedInputStream in) throws IOException {
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> inputs.add(in.readString());
                case 2 -> outputs.add(in.readString());
                default -> in.skipField(tag);
            }
        }
        if (inputs.size() == 2 && outputs.get(0).endsWith(PRODUCT)) {
            String step = outputs.get(0).substring(1, outputs.get(0).length() - PRODUCT.length());
            speaking.put(inputs.get(1), step.replace('/', '.') + ".weight");
        }
    }

    private static void inside(CodedInputStream in, Part part) throws IOException {
        int limit = in.pushLimit(in.readRawVarint32());
        part.read(in);
        in.popLimit(limit);
    }

    @FunctionalInterface
    private interface Part {
        void read(CodedInputStream in) throws IOException;
    }
}
