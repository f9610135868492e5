// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.github.communique.encoder.BaseModel;

/** The encoder, as it is trained: the same steps as in the base model's file. */
final class Bert {

    static final int LAYERS = 12;
    private static final int HEADS = 12;
    private static final int HEAD_WIDTH = BaseModel.WIDTH / HEADS;
    private static final float EPSILON = 1e-12f;

    private final Parameters parameters;
    private final Embeddings embeddings;
    private final float dropout;

    Bert(Parameters parameters, Embeddings embeddings, double dropout) {
        this.parameters = parameters;
        this.embeddings = embeddings;
        this.dropout = (float) dropout;
    }

    /** What the last layer says of each piece, a row each. */
    NDArray encode(Batch batch, NDManager manager) {
        NDArray mask = batch.mask(manager);
        NDArray hidden = dropped(normal(batch.embedded(embeddings, manager), "embeddings.LayerNorm"));
        for (int i = 0; i < LAYERS; i++) {
            String layer = "encoder.layer." + i;
            NDArray seen = dropped(linear(attention(hidden, mask, layer, batch), layer + ".attention.output.dense"));
            NDArray met = normal(seen.addi(hidden), layer + ".attention.output.LayerNorm");
            NDArray thought = linear(met, layer + ".intermediate.dense")
                    .getNDArrayInternal()
                    .gelu();
            NDArray said = dropped(linear(thought, layer + ".output.dense"));
            hidden = normal(said.addi(met), layer + ".output.LayerNorm");
        }
        return hidden;
    }

    private NDArray attention(NDArray hidden, NDArray mask, String layer, Batch batch) {
        String self = layer + ".attention.self.";
        NDArray query = heads(linear(hidden, self + "query").muli(1 / Math.sqrt(HEAD_WIDTH)), batch);
        NDArray key = heads(linear(hidden, self + "key"), batch);
        NDArray value = heads(linear(hidden, self + "value"), batch);
        NDArray weights =
                dropped(query.matMul(key.transpose(0, 1, 3, 2)).addi(mask).softmax(3));
        return weights.matMul(value).transpose(0, 2, 1, 3).reshape(new Shape(-1, BaseModel.WIDTH));
    }

    private static NDArray heads(NDArray rows, Batch batch) {
        return rows.reshape(batch.size(), batch.length(), HEADS, HEAD_WIDTH).transpose(0, 2, 1, 3);
    }

    private NDArray linear(NDArray rows, String name) {
        try (NDArray turned = parameters.value(name + ".weight").transpose()) {
            return rows.getNDArrayInternal()
                    .linear(rows, turned, parameters.value(name + ".bias"))
                    .singletonOrThrow();
        }
    }

    private NDArray normal(NDArray rows, String name) {
        return rows.getNDArrayInternal()
                .layerNorm(
                        rows,
                        new Shape(BaseModel.WIDTH),
                        parameters.value(name + ".weight"),
                        parameters.value(name + ".bias"),
                        EPSILON)
                .singletonOrThrow();
    }

    private NDArray dropped(NDArray rows) {
        return dropout == 0
                ? rows
                : rows.getNDArrayInternal().dropout(rows, dropout, true).singletonOrThrow();
    }
}
