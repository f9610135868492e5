// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.util.List;
import java.util.function.BinaryOperator;

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
        return with(other, (mine, theirs) -> mine - theirs);
    }

    /** The sum of both. */
    Tensor plus(Tensor other) {
        return with(other, Float::sum);
    }

    private Tensor with(Tensor other, BinaryOperator<Float> operator) {
        if (!shape.equals(other.shape)) {
            throw new IllegalArgumentException(
                    "A tensor of the shape " + shape + " does not go with one of " + other.shape + ".");
        }
        float[] together = new float[values.length];
        for (int i = 0; i < together.length; i++) {
            together[i] = operator.apply(values[i], other.values[i]);
        }
        return new Tensor(shape, together);
    }
}
