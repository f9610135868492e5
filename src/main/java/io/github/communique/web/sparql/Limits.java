// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import java.time.Duration;

/**
 * What queries may take.
 *
 * @param time until the answer of one is complete
 * @param bytes of the answer of one
 * @param atOnce how many may run at the same time
 */
public record Limits(Duration time, long bytes, int atOnce) {

    private static final int USUAL_AT_ONCE = 8;

    public Limits {
        if (time.isNegative() || time.isZero() || bytes < 1 || atOnce < 1) {
            throw new IllegalArgumentException("queries need some time, some room and a turn: " + time + ", " + bytes
                    + " bytes, " + atOnce + " at once");
        }
    }

    /** With as many at once as one machine bears. */
    public Limits(Duration time, long bytes) {
        this(time, bytes, USUAL_AT_ONCE);
    }
}
