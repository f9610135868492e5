// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.github.communique.encoder.Tensor;
import java.util.Arrays;

/**
 * A tensor in training.
 *
 * @param name its name
 * @param value its numbers
 * @param mean the moving mean of its gradient
 * @param square the moving mean of the square of its gradient
 */
record Parameter(String name, NDArray value, NDArray mean, NDArray square) {

    static Parameter of(String name, Tensor value, Tensor mean, Tensor square, NDManager manager) {
        NDArray trained = array(value, manager);
        trained.setRequiresGradient(true);
        return new Parameter(name, trained, array(mean, manager), array(square, manager));
    }

    static Parameter fresh(String name, Tensor value, NDManager manager) {
        Tensor nothing = new Tensor(value.shape(), new float[value.values().length]);
        return of(name, value, nothing, nothing, manager);
    }

    boolean matrix() {
        return name.endsWith(".weight") && value.getShape().dimension() == 2;
    }

    static Tensor tensor(NDArray array) {
        return new Tensor(
                Arrays.stream(array.getShape().getShape())
                        .mapToObj(Math::toIntExact)
                        .toList(),
                array.toFloatArray());
    }

    private static NDArray array(Tensor tensor, NDManager manager) {
        long[] shape = tensor.shape().stream().mapToLong(Integer::longValue).toArray();
        return manager.create(tensor.values(), new Shape(shape));
    }
}
