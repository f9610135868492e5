// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.util.List;

/**
 * Numbers in rows; as there may be millions they are not copied.
 *
 * @param shape the extents, of which a matrix has two and a vector one
 * @param values the numbers, row after row
 */
public record Tensor(List<Integer> shape, float[] values) {

    /** Checks that there are as many numbers as the shape says. */
    public Tensor {
        shape = List.copyOf(shape);
        int size = shape.stream().reduce(1, Math::multiplyExact);
        if (size != values.length) {
            throw new IllegalArgumentException(
                    "A tensor of the shape " + shape + " cannot have " + values.length + " values.");
        }
    }

    /** How many numbers a row has. */
    public int columns() {
        return shape.get(shape.size() - 1);
    }

    /** What is added to the other to give this one. */
    public Tensor minus(Tensor other) {
        return plus(other, -1);
    }

    /** The sum of both. */
    public Tensor plus(Tensor other) {
        return plus(other, 1);
    }

    /** The mean of both. */
    Tensor mean(Tensor other) {
        Tensor sum = plus(other);
        for (int i = 0; i < sum.values.length; i++) {
            sum.values[i] /= 2;
        }
        return sum;
    }

    private Tensor plus(Tensor other, float times) {
        if (!shape.equals(other.shape)) {
            throw new IllegalArgumentException(
                    "A tensor of the shape " + shape + " does not go with one of " + other.shape + ".");
        }
        float[] sum = new float[values.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = values[i] + times * other.values[i];
        }
        return new Tensor(shape, sum);
    }
}
