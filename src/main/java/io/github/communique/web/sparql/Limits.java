// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import java.time.Duration;

/**
 * What one query may take.
 *
 * @param time until its answer is complete
 * @param bytes of its answer
 */
public record Limits(Duration time, long bytes) {

    public Limits {
        if (time.isNegative() || time.isZero() || bytes < 1) {
            throw new IllegalArgumentException(
                    "a query needs some time and some room: " + time + ", " + bytes + " bytes");
        }
    }
}
