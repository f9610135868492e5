// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.math.BigDecimal;

/**
 * What tokens cost.
 *
 * @param prompt what a million tokens cost that the model reads
 * @param answer what a million tokens cost that it writes
 */
public record Prices(BigDecimal prompt, BigDecimal answer) {

    private static final int MILLION = 6;

    /** Where nothing has a price. */
    static Prices none() {
        return new Prices(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Whether anything has a price. */
    boolean areKnown() {
        return prompt.signum() != 0 || answer.signum() != 0;
    }

    /** What so many tokens cost. */
    BigDecimal cost(long promptTokens, long answerTokens) {
        return prompt.multiply(BigDecimal.valueOf(promptTokens))
                .add(answer.multiply(BigDecimal.valueOf(answerTokens)))
                .movePointLeft(MILLION);
    }
}
