// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The heads: what is asked of the encoder's numbers for each piece. */
final class HeadWeights {

    private final Map<String, Tensor> tensors;
    private final int types;

    HeadWeights(TunedLayers layers) {
        this.types = layers.types().size();
        this.tensors = layers.heads();
        HeadShapes.of(types).forEach((name, shape) -> {
            Tensor tensor = tensors.get(name);
            if (tensor == null || !tensor.shape().equals(shape)) {
                throw new IllegalArgumentException(
                        "The tuned layers should hold " + name + " in the shape " + shape + ".");
            }
        });
    }

    int types() {
        return types;
    }

    /** The products of pieces, a row each, with the weight of a head. */
    Tensor product(float[][] pieces, String head) {
        Tensor weight = tensors.get(head + ".weight");
        int columns = weight.columns();
        float[] products = new float[pieces.length * columns];
        float[] sums = new float[columns];
        for (int piece = 0; piece < pieces.length; piece++) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < BaseModel.WIDTH; i++) {
                addRow(sums, weight.values(), i * columns, pieces[piece][i]);
            }
            System.arraycopy(sums, 0, products, piece * columns, columns);
        }
        return new Tensor(List.of(pieces.length, columns), products);
    }

    /** A number of the bias of a head, which has a row for each type. */
    double bias(String head, int type, int column) {
        Tensor bias = tensors.get(head + ".bias");
        return bias.values()[type * bias.columns() + column];
    }

    /** The bias of the logit of a type. */
    double bias(int type) {
        return tensors.get(HeadShapes.TYPES + ".bias").values()[type];
    }

    private static void addRow(float[] sums, float[] weights, int from, float factor) {
        for (int column = 0; column < sums.length; column++) {
            sums[column] += weights[from + column] * factor;
        }
    }
}
