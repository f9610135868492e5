// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.math.BigDecimal;

/**
 * Which events are worth a second opinion.
 *
 * @param from the confidence from which on an event is no hopeless one
 * @param to the confidence from which on it is sure enough
 */
public record Doubt(BigDecimal from, BigDecimal to) {

    public Doubt {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("--judge-from " + from + " lies not below --judge-to " + to);
        }
    }

    /** Whether a confidence lies between. */
    boolean covers(BigDecimal confidence) {
        return confidence.compareTo(from) >= 0 && confidence.compareTo(to) < 0;
    }
}
