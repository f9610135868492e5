// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import io.github.communique.encoder.HeadShapes;
import io.github.communique.encoder.Pieces;
import java.util.List;

/** What is asked about an event that is told: its status, and who plays which part. */
final class PairHeads {

    private static final float YES = 3;

    private final Parameters parameters;
    private final NDArray hidden;
    private final Batch batch;
    private final List<Pair> pairs;
    private final NDArray atTriggers;
    private final NDArray ofType;

    PairHeads(Parameters parameters, int types, NDArray hidden, Batch batch, List<Pair> pairs) {
        this.parameters = parameters;
        this.hidden = hidden;
        this.batch = batch;
        this.pairs = pairs;
        long[] rows = pairs.stream()
                .mapToLong(pair -> batch.row(pair.sample(), pair.trigger()))
                .toArray();
        this.atTriggers = Rows.of(hidden, rows, hidden);
        float[] which = new float[pairs.size() * types];
        for (int i = 0; i < pairs.size(); i++) {
            which[i * types + pairs.get(i).type()] = 1;
        }
        this.ofType = hidden.getManager().create(which, new Shape(pairs.size(), types));
    }

    NDArray status() {
        float[] right = new float[pairs.size() * HeadShapes.STATUSES];
        for (int i = 0; i < pairs.size(); i++) {
            right[i * HeadShapes.STATUSES + pairs.get(i).status()] = -1;
        }
        NDArray logits = atTriggers(HeadShapes.STATUS);
        return logits.logSoftmax(1)
                .mul(hidden.getManager().create(right, logits.getShape()))
                .sum()
                .div(pairs.size());
    }

    NDArray roles() {
        NDArray compared =
                eachPiece(HeadShapes.PARTY).mul(atTriggers(HeadShapes.TRIGGER).expandDims(1));
        NDArray scores = compared.reshape(pairs.size(), batch.length(), HeadShapes.ROLES, HeadShapes.COMPARED)
                .sum(new int[] {3})
                .div(Math.sqrt(HeadShapes.COMPARED))
                .add(eachPiece(HeadShapes.ANY_PARTY))
                .add(ofType.matMul(bias(HeadShapes.ANY_PARTY)).expandDims(1));
        float[] yes = new float[pairs.size() * batch.length() * HeadShapes.ROLES];
        float[] no = new float[yes.length];
        int known = 0;
        for (int i = 0; i < pairs.size(); i++) {
            known += label(pairs.get(i), i * batch.length() * HeadShapes.ROLES, yes, no);
        }
        return Rows.yesOrNo(scores, yes, no).div(Math.max(1, known));
    }

    private int label(Pair pair, int from, float[] yes, float[] no) {
        Sample sample = batch.samples().get(pair.sample());
        Pieces pieces = sample.pieces();
        int known = 0;
        for (int i = 0; i < pieces.size() * HeadShapes.ROLES; i++) {
            int word = pieces.words()[i / HeadShapes.ROLES];
            boolean plays = pair.parties().get(i % HeadShapes.ROLES).contains(word);
            if (word != Pieces.NO_WORD
                    && (plays || !sample.example().unknownWords().contains(word))) {
                yes[from + i] = plays ? YES : 0;
                no[from + i] = plays ? 0 : 1;
                known++;
            }
        }
        return known;
    }

    /** For each pair and each piece of its sample. */
    private NDArray eachPiece(String head) {
        NDArray all = hidden.matMul(parameters.value(head + ".weight"));
        long[] rows = new long[pairs.size() * batch.length()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = batch.row(pairs.get(i / batch.length()).sample(), i % batch.length());
        }
        return Rows.of(all, rows, hidden).reshape(pairs.size(), batch.length(), -1);
    }

    private NDArray atTriggers(String head) {
        return atTriggers.matMul(parameters.value(head + ".weight")).add(ofType.matMul(bias(head)));
    }

    private NDArray bias(String head) {
        return parameters.value(head + ".bias");
    }
}
