// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.util.stream.IntStream;

/** What the encoder sees in a sentence; words are counted as in {@link EncoderInput}, and all answers are logits. */
public final class EncodedSentence {

    private static final double SCALE = Math.sqrt(HeadShapes.COMPARED);

    private final Pieces pieces;
    private final HeadWeights heads;
    private final float[] mean;
    private final Tensor types;
    private final Tensor status;
    private final Tensor parties;
    private final Tensor triggers;
    private final Tensor anyParty;
    private final int[] telling;
    private final float[][] told;

    /** Asks the heads about the encoder's numbers, a row for each piece. */
    EncodedSentence(Pieces pieces, float[][] hidden, HeadWeights heads) {
        this.pieces = pieces;
        this.heads = heads;
        this.mean = mean(hidden, pieces.sentenceEnd());
        this.types = heads.product(hidden, HeadShapes.TYPES);
        this.status = heads.product(hidden, HeadShapes.STATUS);
        this.parties = heads.product(hidden, HeadShapes.PARTY);
        this.triggers = heads.product(hidden, HeadShapes.TRIGGER);
        this.anyParty = heads.product(hidden, HeadShapes.ANY_PARTY);
        this.telling = IntStream.range(0, heads.types()).map(this::highest).toArray();
        this.told = IntStream.of(telling).mapToObj(piece -> hidden[piece]).toArray(float[][]::new);
    }

    /** That the sentence tells of an event of a type: the highest of its words. */
    public double type(int type) {
        return typeAt(piece(type), type);
    }

    /** That a word does; minus infinity for one that was cut off. */
    public double type(int type, int word) {
        return pieces.of(word).mapToDouble(piece -> typeAt(piece, type)).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** The word of the sentence that tells of an event of a type most. */
    public int trigger(int type) {
        return Math.max(0, pieces.words()[piece(type)]);
    }

    /** That an event of a type, told here, is actual, planned, negated. */
    public double[] status(int type) {
        int piece = piece(type);
        return IntStream.range(0, HeadShapes.STATUSES)
                .mapToDouble(i -> at(status, piece, i) + heads.bias(HeadShapes.STATUS, type, i))
                .toArray();
    }

    /** That a word names the agent (0) or the patient (1) of the event of a type that a trigger tells; minus infinity for one that was cut off. */
    public double role(int type, int trigger, int word, int role) {
        int told = pieces.of(trigger)
                .boxed()
                .max((a, b) -> Double.compare(typeAt(a, type), typeAt(b, type)))
                .orElseGet(() -> piece(type));
        return pieces.of(word)
                .mapToDouble(piece -> compared(type, told, piece, role))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** The same of the words from a first to a last: the highest of theirs. */
    public double role(int type, int trigger, int first, int last, int role) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(word -> role(type, trigger, word, role))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** The mean of what the encoder says of the sentence's pieces. */
    public float[] mean() {
        return mean.clone();
    }

    /** What the encoder says of the piece that tells of an event of a type most. */
    public float[] told(int type) {
        return told[type].clone();
    }

    private double compared(int type, int trigger, int piece, int role) {
        int from = HeadShapes.COMPARED * role;
        double compared = IntStream.range(from, from + HeadShapes.COMPARED)
                .mapToDouble(i ->
                        at(parties, piece, i) * (at(triggers, trigger, i) + heads.bias(HeadShapes.TRIGGER, type, i)))
                .sum();
        return compared / SCALE + at(anyParty, piece, role) + heads.bias(HeadShapes.ANY_PARTY, type, role);
    }

    private int piece(int type) {
        return telling[type];
    }

    private int highest(int type) {
        return IntStream.range(1, pieces.sentenceEnd())
                .reduce((a, b) -> at(types, b, type) > at(types, a, type) ? b : a)
                .orElse(0);
    }

    private double typeAt(int piece, int type) {
        return at(types, piece, type) + heads.bias(type);
    }

    private static double at(Tensor rows, int row, int column) {
        return rows.values()[row * rows.columns() + column];
    }

    private static float[] mean(float[][] hidden, int end) {
        float[] mean = new float[BaseModel.WIDTH];
        for (int piece = 1; piece < end; piece++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += hidden[piece][i] / (end - 1);
            }
        }
        return mean;
    }
}
