// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.ndarray.NDArray;
import java.util.List;

/**
 * How wrong the encoder is.
 *
 * @param types about the types of events, a sentence
 * @param status about their status, an event
 * @param roles about their parties, a piece and role
 */
record Losses(NDArray types, NDArray status, NDArray roles) {

    private static final double STATUS = 0.3;
    private static final double ROLES = 6;

    /** What training makes small. */
    NDArray total() {
        return types.add(status.mul(STATUS)).add(roles.mul(ROLES));
    }

    List<Double> values() {
        return List.of((double) types.getFloat(), (double) status.getFloat(), (double) roles.getFloat());
    }
}
