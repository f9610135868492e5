// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** How the ONNX format writes tensors. */
final class OnnxTensors {

    private OnnxTensors() {}

    static Tensor read(TensorProto tensor) {
        List<Integer> shape =
                tensor.getDimsList().stream().map(Math::toIntExact).toList();
        float[] values = new float[tensor.getRawData().size() / Float.BYTES];
        tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return new Tensor(shape, values);
    }

    static TensorProto floats(String name, float[] values) {
        return TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT_VALUE)
                .addDims(values.length)
                .setRawData(floats(values))
                .build();
    }

    static ByteString floats(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return ByteString.copyFrom(bytes);
    }

    static TensorProto bytes(String name, List<Integer> shape, byte[] values) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.INT8_VALUE)
                .setRawData(ByteString.copyFrom(values));
        shape.forEach(tensor::addDims);
        return tensor.build();
    }
}
