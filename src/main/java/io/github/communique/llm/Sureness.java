// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reckons with how sure something is, to two places. */
final class Sureness {

    private static final int PLACES = 2;

    private Sureness() {}

    /** How sure it is what two say: both are wrong only where each is. */
    static BigDecimal ofBoth(BigDecimal one, BigDecimal other) {
        return rounded(BigDecimal.ONE.subtract(doubt(one).multiply(doubt(other))));
    }

    /** A share of it. */
    static BigDecimal share(BigDecimal sure, BigDecimal share) {
        return rounded(sure.multiply(share));
    }

    static BigDecimal rounded(BigDecimal sure) {
        return sure.setScale(PLACES, RoundingMode.HALF_UP);
    }

    private static BigDecimal doubt(BigDecimal sure) {
        return BigDecimal.ONE.subtract(sure);
    }
}
