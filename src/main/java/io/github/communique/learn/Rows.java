// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;

/** Steps that the losses share; their results belong to the manager of the batch. */
final class Rows {

    private Rows() {}

    /** The rows of a matrix with these numbers. */
    static NDArray of(NDArray matrix, long[] numbers, NDArray anyOfBatch) {
        NDArray index = anyOfBatch.getManager().create(numbers);
        return index.getNDArrayInternal()
                .embedding(index, matrix, SparseFormat.DENSE)
                .singletonOrThrow();
    }

    /** Cross-entropy of yes and no, summed, where a logit counts as much as its two weights say. */
    static NDArray yesOrNo(NDArray logits, float[] yes, float[] no) {
        Shape shape = logits.getShape();
        NDArray missed = logits.neg()
                .getNDArrayInternal()
                .softPlus()
                .mul(logits.getManager().create(yes, shape));
        NDArray invented =
                logits.getNDArrayInternal().softPlus().mul(logits.getManager().create(no, shape));
        return missed.add(invented).sum();
    }
}
