// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a language model gave to the reading of one article.
 *
 * @param model its name
 * @param prompt the version of the way in which it was asked
 * @param server the kind of server, as it names itself, where it does
 * @param tokensRead how many tokens the model read
 * @param tokensWritten how many it wrote
 * @param time how long its answers were waited for
 * @param cost what that cost, where prices are known
 */
public record Help(
        String model,
        String prompt,
        Optional<String> server,
        long tokensRead,
        long tokensWritten,
        Duration time,
        Optional<BigDecimal> cost) {

    public Help {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(prompt, "prompt");
    }
}
