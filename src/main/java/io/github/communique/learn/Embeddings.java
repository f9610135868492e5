// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.encoder.BaseModel;
import io.github.communique.encoder.OnnxModel;
import io.github.communique.encoder.Pieces;

/** What a piece is before the first layer: by its number, its position and its segment. This is not trained. */
final class Embeddings {

    static final String PREFIX = "embeddings.";
    static final String SUFFIX = "_embeddings.weight";

    private final float[] piece;
    private final float[] position;
    private final float[] segment;

    Embeddings(OnnxModel base) {
        this.piece = table(base, "word");
        this.position = table(base, "position");
        this.segment = table(base, "token_type");
    }

    private static float[] table(OnnxModel base, String name) {
        return base.tensor(PREFIX + name + SUFFIX).values();
    }

    /** Writes the numbers of the pieces, one after the other, from a position on. */
    void write(Pieces pieces, float[] to, int from) {
        int width = BaseModel.WIDTH;
        for (int i = 0; i < pieces.size(); i++) {
            int id = pieces.ids()[i] * width;
            int part = pieces.segment(i) * width;
            for (int k = 0; k < width; k++) {
                to[from + i * width + k] = piece[id + k] + position[i * width + k] + segment[part + k];
            }
        }
    }
}
