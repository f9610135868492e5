// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.util.List;

/**
 * The numbers of a tensor, each a whole number of its column's steps; the arrays are not copied.
 *
 * @param steps how far it is from one number to the next, for each column
 * @param values how many steps each number is
 */
record EightBits(float[] steps, byte[] values) {

    /** Rounds the numbers; the greatest of a column becomes this many steps. */
    static EightBits of(Tensor tensor, int greatest) {
        float[] steps = steps(tensor, greatest);
        byte[] values = new byte[tensor.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) Math.round(tensor.values()[i] / steps[i % steps.length]);
        }
        return new EightBits(steps, values);
    }

    /** The numbers again. */
    Tensor tensor(List<Integer> shape) {
        float[] numbers = new float[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values[i] * steps[i % steps.length];
        }
        return new Tensor(shape, numbers);
    }

    private static float[] steps(Tensor tensor, int greatest) {
        float[] steps = new float[tensor.columns()];
        for (int i = 0; i < tensor.values().length; i++) {
            int column = i % steps.length;
            steps[column] = Math.max(steps[column], Math.abs(tensor.values()[i]) / greatest);
        }
        for (int column = 0; column < steps.length; column++) {
            steps[column] = steps[column] == 0 ? 1 : steps[column];
        }
        return steps;
    }
}
