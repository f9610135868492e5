// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Calculates what the network of the parser says of each thing that may be done next. What CoreNLP adds up in double precision in a
 * fixed order is added up here in single precision and in another, which a processor does in a fraction of the time; where
 * two answers then lie too close to tell which is the higher, {@link #exact} calculates as CoreNLP does, bit by bit.
 *
 * <p>What a word gives to the hidden layer at a place is calculated once and kept, as its difference to what an empty
 * place gives: most places are empty. When the room for them is full it is cleared.
 */
final class ParserNetwork {

    /** Rows that are kept, of 4 kB each. */
    private static final int ROOM = 25_000;

    /** Vector registers take whole groups of numbers. */
    private static final int GROUP = 32;

    private static final int AT_ONCE = 4;

    private final ParserModel model;
    private final int[] empty;
    private final float[][] nothing;
    private final float[] base;
    private final int units;
    private final int answers;
    private final int width;
    private final float[] outward;
    private final AtomicInteger kept = new AtomicInteger();
    private volatile AtomicReferenceArray<float[]> rows;

    /**
     * A network.
     *
     * @param empty what stands at each place where nothing stands
     */
    ParserNetwork(ParserModel model, int[] empty) {
        this.model = model;
        this.empty = empty.clone();
        this.units = model.bias().length;
        this.answers = model.outward()[0].length;
        this.width = (answers + GROUP - 1) / GROUP * GROUP;
        this.outward = new float[units * width];
        for (int unit = 0; unit < units; unit++) {
            System.arraycopy(model.outward()[unit], 0, outward, unit * width, answers);
        }
        this.base = model.bias().clone();
        this.nothing = new float[empty.length][];
        for (int place = 0; place < empty.length; place++) {
            nothing[place] = product(empty[place], place);
            add(base, nothing[place]);
        }
        this.rows = new AtomicReferenceArray<>(model.size() * ParserModel.PLACES);
    }

    /** How good each thing is to do next, with a small error. */
    float[] quick(int[] seen) {
        float[] hidden = base.clone();
        for (int place = 0; place < seen.length; place++) {
            if (seen[place] != empty[place]) {
                add(hidden, row(seen[place], place));
            }
        }
        for (int unit = 0; unit < units; unit++) {
            hidden[unit] = hidden[unit] * hidden[unit] * hidden[unit];
        }
        float[] scores = new float[width];
        for (int unit = 0; unit < units; unit += AT_ONCE) {
            addFour(scores, hidden, unit);
        }
        return scores;
    }

    private void addFour(float[] scores, float[] hidden, int unit) {
        float first = hidden[unit];
        float second = hidden[unit + 1];
        float third = hidden[unit + 2];
        float fourth = hidden[unit + 3];
        int at = unit * width;
        for (int i = 0; i < scores.length; i++) {
            scores[i] += first * outward[at + i]
                    + second * outward[at + width + i]
                    + third * outward[at + 2 * width + i]
                    + fourth * outward[at + 3 * width + i];
        }
    }

    private float[] row(int id, int place) {
        AtomicReferenceArray<float[]> all = rows;
        int at = id * ParserModel.PLACES + place;
        float[] row = all.getAcquire(at);
        if (row == null) {
            row = product(id, place);
            addTimes(row, nothing[place], -1);
            keep(all, at, row);
        }
        return row;
    }

    private void keep(AtomicReferenceArray<float[]> all, int at, float[] row) {
        if (kept.incrementAndGet() > ROOM) {
            kept.set(0);
            rows = new AtomicReferenceArray<>(all.length());
        } else {
            all.setRelease(at, row);
        }
    }

    private float[] product(int id, int place) {
        float[] sum = new float[units];
        float[] meaning = model.meaning(id);
        for (int i = 0; i < meaning.length; i++) {
            addTimes(sum, model.inward(place * meaning.length + i), meaning[i]);
        }
        return sum;
    }

    private static void add(float[] sum, float[] row) {
        for (int unit = 0; unit < sum.length; unit++) {
            sum[unit] += row[unit];
        }
    }

    private static void addTimes(float[] sum, float[] row, float factor) {
        for (int unit = 0; unit < sum.length; unit++) {
            sum[unit] += row[unit] * factor;
        }
    }

    /** How good each thing is to do next, to the last bit as CoreNLP calculates it. */
    double[] exact(int[] seen) {
        double[] hidden = new double[units];
        for (int place = 0; place < seen.length; place++) {
            double[] sum = exactProduct(seen[place], place);
            if (!model.unrounded(seen[place], place)) {
                round(sum);
            }
            for (int unit = 0; unit < units; unit++) {
                hidden[unit] += sum[unit];
            }
        }
        double[] scores = new double[answers];
        for (int unit = 0; unit < units; unit++) {
            double sum = hidden[unit] + model.bias()[unit];
            double cube = sum * sum * sum;
            float[] out = model.outward()[unit];
            for (int i = 0; i < answers; i++) {
                scores[i] += cube * out[i];
            }
        }
        return scores;
    }

    /** The products of single precision are added up in double precision. */
    private double[] exactProduct(int id, int place) {
        double[] sum = new double[units];
        float[] meaning = model.meaning(id);
        for (int i = 0; i < meaning.length; i++) {
            float[] row = model.inward(place * meaning.length + i);
            for (int unit = 0; unit < units; unit++) {
                sum[unit] += row[unit] * meaning[i];
            }
        }
        return sum;
    }

    private static void round(double[] sum) {
        for (int unit = 0; unit < sum.length; unit++) {
            sum[unit] = (float) sum[unit];
        }
    }
}
