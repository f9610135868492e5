// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a run may spend at most.
 *
 * @param tokens how many tokens, read and written together
 * @param cost how much money
 * @param prices what tokens cost
 */
public record Cap(Optional<Long> tokens, Optional<BigDecimal> cost, Prices prices) {

    public Cap {
        if (cost.isPresent() && !prices.areKnown()) {
            throw new IllegalArgumentException(
                    "--max-cost needs to know what tokens cost; say it with --prompt-price and --answer-price");
        }
    }

    /** Whether so many tokens are as much as may be spent. */
    boolean isReached(long promptTokens, long answerTokens) {
        return tokens.filter(most -> promptTokens + answerTokens >= most).isPresent()
                || cost.filter(most -> prices.cost(promptTokens, answerTokens).compareTo(most) >= 0)
                        .isPresent();
    }
}
