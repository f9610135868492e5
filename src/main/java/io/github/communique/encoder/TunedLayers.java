// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What training made of the encoder.
 *
 * @param types the names of the types of event, in the order of their logits
 * @param differences what is added to tensors of the base model, by name
 * @param heads the tensors that are no part of the base model, by name
 */
public record TunedLayers(List<String> types, Map<String, Tensor> differences, Map<String, Tensor> heads) {

    private static final String KIND = "tuned layers 1";

    /** Copies the collections, but not the tensors. */
    public TunedLayers {
        types = List.copyOf(types);
        differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
        heads = Collections.unmodifiableMap(new LinkedHashMap<>(heads));
    }

    /**
     * The mean of these and others of the same encoder. It often does better than either, as both stand on the slopes of one valley
     * (Wortsman et al. 2022, "Model soups").
     */
    public TunedLayers mean(TunedLayers other) {
        if (!types.equals(other.types)) {
            throw new IllegalArgumentException(
                    "Layers that know " + types + " do not go with such as know " + other.types + ".");
        }
        return new TunedLayers(types, mean(differences, other.differences), mean(heads, other.heads));
    }

    private static Map<String, Tensor> mean(Map<String, Tensor> some, Map<String, Tensor> others) {
        Map<String, Tensor> means = new LinkedHashMap<>();
        some.forEach((name, tensor) -> means.put(name, tensor.mean(others.get(name))));
        return means;
    }

    /** Writes them packed: matrices that are added to the base model in eight bits, all else as it is. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream packed =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(out), 1 << 16))) {
            packed.writeUTF(KIND);
            packed.writeInt(types.size());
            for (String type : types) {
                packed.writeUTF(type);
            }
            write(differences, TensorPacking.EIGHT_BITS, packed);
            write(heads, TensorPacking.FLOATS, packed);
        }
    }

    /** Reads what was written. */
    public static TunedLayers read(InputStream in) throws IOException {
        DataInputStream packed = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
        String kind = packed.readUTF();
        if (!kind.equals(KIND)) {
            throw new IOException("The file should hold " + KIND + ", but says " + kind + ".");
        }
        List<String> types = new ArrayList<>();
        for (int left = packed.readInt(); left > 0; left--) {
            types.add(packed.readUTF());
        }
        return new TunedLayers(types, tensors(packed), tensors(packed));
    }

    private static void write(Map<String, Tensor> tensors, TensorPacking matrices, DataOutputStream out)
            throws IOException {
        out.writeInt(tensors.size());
        for (Map.Entry<String, Tensor> each : tensors.entrySet()) {
            Tensor tensor = each.getValue();
            TensorPacking packing = tensor.shape().size() == 2 ? matrices : TensorPacking.FLOATS;
            out.writeUTF(each.getKey());
            out.writeByte(packing.ordinal());
            out.writeByte(tensor.shape().size());
            for (int extent : tensor.shape()) {
                out.writeInt(extent);
            }
            packing.write(tensor, out);
        }
    }

    private static Map<String, Tensor> tensors(DataInputStream in) throws IOException {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            TensorPacking packing = TensorPacking.values()[in.readByte()];
            List<Integer> shape = new ArrayList<>();
            for (int extents = in.readByte(); extents > 0; extents--) {
                shape.add(in.readInt());
            }
            tensors.put(name, packing.read(shape, in));
        }
        return tensors;
    }
}
