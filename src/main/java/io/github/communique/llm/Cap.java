// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a run may spend at most.
 *
 * @param tokens how many tokens, read and written together
 * @param cost how much money
 * @param promptPrice what a million tokens cost that the model reads
 * @param answerPrice what a million tokens cost that it writes
 */
public record Cap(Optional<Long> tokens, Optional<BigDecimal> cost, BigDecimal promptPrice, BigDecimal answerPrice) {

    private static final int MILLION = 6;

    public Cap {
        if (cost.isPresent() && promptPrice.signum() == 0 && answerPrice.signum() == 0) {
            throw new IllegalArgumentException(
                    "--max-cost needs to know what tokens cost; say it with --prompt-price and --answer-price");
        }
    }

    /** What so many tokens cost. */
    BigDecimal cost(long promptTokens, long answerTokens) {
        return promptPrice
                .multiply(BigDecimal.valueOf(promptTokens))
                .add(answerPrice.multiply(BigDecimal.valueOf(answerTokens)))
                .movePointLeft(MILLION);
    }

    /** Whether so many tokens are as much as may be spent. */
    boolean isReached(long promptTokens, long answerTokens) {
        return tokens.filter(most -> promptTokens + answerTokens >= most).isPresent()
                || cost.filter(most -> cost(promptTokens, answerTokens).compareTo(most) >= 0)
                        .isPresent();
    }
}
