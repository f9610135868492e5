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
            float[] steps = steps(tensor);
            byte[] packed = new byte[tensor.values().length];
            for (int i = 0; i < packed.length; i++) {
                packed[i] = (byte) Math.round(tensor.values()[i] / steps[i % steps.length]);
            }
            writeFloats(steps, out);
            out.write(packed);
        }

        @Override
        Tensor read(List<Integer> shape, DataInputStream in) throws IOException {
            float[] steps = readFloats(shape.get(shape.size() - 1), in);
            byte[] packed = new byte[shape.stream().reduce(1, Math::multiplyExact)];
            in.readFully(packed);
            float[] values = new float[packed.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = packed[i] * steps[i % steps.length];
            }
            return new Tensor(shape, values);
        }
    };

    abstract void write(Tensor tensor, DataOutputStream out) throws IOException;

    abstract Tensor read(List<Integer> shape, DataInputStream in) throws IOException;

    private static float[] steps(Tensor tensor) {
        float[] steps = new float[tensor.columns()];
        for (int i = 0; i < tensor.values().length; i++) {
            int column = i % steps.length;
            steps[column] = Math.max(steps[column], Math.abs(tensor.values()[i]) / Byte.MAX_VALUE);
        }
        for (int column = 0; column < steps.length; column++) {
            steps[column] = steps[column] == 0 ? 1 : steps[column];
        }
        return steps;
    }

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
