// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.weights;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of one thing that is to be decided, as named figures; what is not named is not known. */
public final class FeatureRow {

    private static final int USUAL = 64;

    private String[] names = new String[USUAL];
    private float[] values = new float[USUAL];
    private int size;

    /** What takes figures, each with its name. */
    interface Taker {
        void take(String name, float figure);
    }

    /** Notes a figure; the same row, for more. */
    public FeatureRow with(String name, double figure) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size++] = (float) figure;
        return this;
    }

    /** Notes that something holds, or does not. */
    public FeatureRow with(String name, boolean holds) {
        return with(name, holds ? 1 : 0);
    }

    /** Notes which one of several it is. */
    public FeatureRow withOneOf(String name, String which) {
        return with(name + "=" + which, 1);
    }

    /** The figures by name, in the order in which they were noted; what was noted twice stands as it was noted last. */
    public Map<String, Float> figures() {
        Map<String, Float> figures = new LinkedHashMap<>();
        forEach(figures::put);
        return Collections.unmodifiableMap(figures);
    }

    /** Hands each figure over as it was noted. */
    void forEach(Taker taker) {
        for (int i = 0; i < size; i++) {
            taker.take(names[i], values[i]);
        }
    }
}
