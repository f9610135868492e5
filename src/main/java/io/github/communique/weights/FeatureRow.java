// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.weights;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of one thing that is to be decided, as named figures; what is not named is not known. */
public final class FeatureRow {

    private final Map<String, Float> figures = new LinkedHashMap<>();

    /** Notes a figure; the same row, for more. */
    public FeatureRow with(String name, double figure) {
        figures.put(name, (float) figure);
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

    /** The figures by name, in the order in which they were noted. */
    public Map<String, Float> figures() {
        return Collections.unmodifiableMap(figures);
    }
}
