// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.llm.Cap;
import io.github.communique.llm.Prices;
import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What may be spent on a language model. */
final class CapOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--max-tokens",
            paramLabel = "N",
            description = "Ask the language model no more once so many tokens are read and written.")
    private Long tokens;

    @Option(
            names = "--max-cost",
            paramLabel = "X",
            description = "Ask the language model no more once this is spent, by the prices that are given.")
    private BigDecimal cost;

    @Option(
            names = "--prompt-price",
            paramLabel = "X",
            defaultValue = "0",
            description = "What a million tokens cost that the language model reads (default: ${DEFAULT-VALUE}).")
    private BigDecimal promptPrice;

    @Option(
            names = "--answer-price",
            paramLabel = "X",
            defaultValue = "0",
            description = "What a million tokens cost that the language model writes (default: ${DEFAULT-VALUE}).")
    private BigDecimal answerPrice;

    Prices prices() {
        return new Prices(promptPrice, answerPrice);
    }

    Cap cap() {
        try {
            return new Cap(Optional.ofNullable(tokens), Optional.ofNullable(cost), prices());
        } catch (IllegalArgumentException unpriced) {
            throw new ParameterException(command.commandLine(), unpriced.getMessage());
        }
    }
}
