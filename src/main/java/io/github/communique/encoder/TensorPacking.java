// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** How the numbers of a tensor are written. */
enum TensorPacking {

    /** As they are. */
    FLOATS {
        @Override
        void write(Tensor tensor, DataOutputStream out) throws IOException {
            writeFloats(tensor.values(), out);
        }

        @Override
        Tensor read(List<Integer> shape, DataInputStream in) throws IOException {
            return new Tensor(shape, readFloats(shape.stream().reduce(1, Math::multiplyExact), in));
        }
    },

    /** In steps of a 127th of the greatest of their column. */
    EIGHT_BITS {
        @Override
        void write(Tensor tensor, DataOutputStream out) throws IOException {
            EightBits bits = EightBits.of(tensor, Byte.MAX_VALUE);
            writeFloats(bits.steps(), out);
            out.write(bits.values());
        }

        @Override
        Tensor read(List<Integer> shape, DataInputStream in) throws IOException {
            float[] steps = readFloats(shape.get(shape.size() - 1), in);
            byte[] packed = new byte[shape.stream().reduce(1, Math::multiplyExact)];
            in.readFully(packed);
            return new EightBits(steps, packed).tensor(shape);
        }
    };

    abstract void write(Tensor tensor, DataOutputStream out) throws IOException;

    abstract Tensor read(List<Integer> shape, DataInputStream in) throws IOException;

    private static void writeFloats(float[] values, DataOutputStream out) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    private static float[] readFloats(int size, DataInputStream in) throws IOException {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
