// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Two accounts side by side.
 *
 * @param features what speaks for or against their telling of one happening, each as strong as it is; what is not there is 0
 */
public record Comparison(Account one, Account other, Map<Feature, Double> features) {

    public Comparison {
        features = Collections.unmodifiableMap(new EnumMap<>(features));
    }
}
