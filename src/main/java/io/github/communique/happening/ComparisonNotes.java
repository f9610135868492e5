// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.Map;

/** Notes the features of a comparison; what is not there is left out. */
record ComparisonNotes(Map<Feature, Double> found) {

    void when(Feature feature, boolean holds) {
        if (holds) {
            found.put(feature, 1.0);
        }
    }

    void much(Feature feature, double value) {
        if (value > 0) {
            found.put(feature, value);
        }
    }

    double of(Feature feature) {
        return found.getOrDefault(feature, 0.0);
    }
}
