// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.llm.Doubt;
import java.math.BigDecimal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events a language model judges that the built-in reader found. */
final class JudgeOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--judge-from",
            paramLabel = "X",
            defaultValue = "0.10",
            description = "With --reader judge: judge no events of less confidence (default: ${DEFAULT-VALUE}).")
    private BigDecimal from;

    @Option(
            names = "--judge-to",
            paramLabel = "X",
            defaultValue = "0.80",
            description =
                    "With --reader judge: judge no events of this confidence or more (default: ${DEFAULT-VALUE}).")
    private BigDecimal to;

    Doubt doubt() {
        try {
            return new Doubt(from, to);
        } catch (IllegalArgumentException reversed) {
            throw new ParameterException(command.commandLine(), reversed.getMessage());
        }
    }
}
