// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import io.github.communique.encoder.HeadShapes;
import java.util.List;

/** What is asked of the encoder's last layer, and how wrong the answers are. */
final class Heads {

    private static final float YES = 2;

    private final Parameters parameters;
    private final int types;

    Heads(Parameters parameters, int types) {
        this.parameters = parameters;
        this.types = types;
    }

    Losses losses(NDArray hidden, Batch batch) {
        NDArray logits = hidden.matMul(parameters.value(HeadShapes.TYPES + ".weight"))
                .add(parameters.value(HeadShapes.TYPES + ".bias"));
        Triggers triggers = new Triggers(batch, types, logits.toFloatArray());
        NDArray ofTypes = types(Rows.of(logits.reshape(-1, 1), triggers.places(), hidden), batch);
        List<Pair> pairs = triggers.pairs();
        if (pairs.isEmpty()) {
            NDArray none = hidden.getManager().create(0f);
            return new Losses(ofTypes, none, none);
        }
        PairHeads heads = new PairHeads(parameters, types, hidden, batch, pairs);
        return new Losses(ofTypes, heads.status(), heads.roles());
    }

    private NDArray types(NDArray highest, Batch batch) {
        float[] yes = new float[batch.size() * types];
        float[] no = new float[yes.length];
        for (int sample = 0; sample < batch.size(); sample++) {
            EncoderExample example = batch.samples().get(sample).example();
            for (int type = 0; type < types; type++) {
                int wanted = type;
                boolean told = example.events().stream().anyMatch(event -> event.type() == wanted);
                boolean known = told || !example.ignoredTypes().contains(type);
                yes[sample * types + type] = told ? YES : 0;
                no[sample * types + type] = known && !told ? 1 : 0;
            }
        }
        return Rows.yesOrNo(highest.reshape(new Shape(yes.length)), yes, no).div(batch.size());
    }
}
