// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.github.communique.encoder.BaseModel;
import java.util.Arrays;
import java.util.List;

/**
 * Samples that are looked at together, padded to the longest.
 *
 * @param samples the samples
 * @param length the pieces of the longest
 */
record Batch(List<Sample> samples, int length) {

    private static final float NOT_THERE = -10_000;

    static Batch of(List<Sample> samples) {
        return new Batch(
                samples,
                samples.stream()
                        .mapToInt(sample -> sample.pieces().size())
                        .max()
                        .orElse(0));
    }

    int size() {
        return samples.size();
    }

    /** The row of a piece among all pieces of all samples. */
    int row(int sample, int piece) {
        return sample * length + piece;
    }

    /** All pieces of all samples, a row each. */
    NDArray embedded(Embeddings embeddings, NDManager manager) {
        float[] values = new float[size() * length * BaseModel.WIDTH];
        for (int i = 0; i < size(); i++) {
            embeddings.write(samples.get(i).pieces(), values, row(i, 0) * BaseModel.WIDTH);
        }
        return manager.create(values, new Shape((long) size() * length, BaseModel.WIDTH));
    }

    /** What keeps attention from padding. */
    NDArray mask(NDManager manager) {
        float[] values = new float[size() * length];
        for (int i = 0; i < size(); i++) {
            Arrays.fill(values, row(i, samples.get(i).pieces().size()), row(i, length), NOT_THERE);
        }
        return manager.create(values, new Shape(size(), 1, 1, length));
    }
}
