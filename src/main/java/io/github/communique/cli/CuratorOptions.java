// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who corrects, and why. */
final class CuratorOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--why", paramLabel = "REASON", description = "The reason, in words for readers.")
    private String why;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who corrects, as readers may see it; by default the name of the user of this machine.")
    private String who = System.getProperty("user.name");

    String why() {
        return Optional.ofNullable(why)
                .filter(reason -> !reason.isBlank())
                .orElseThrow(() -> new ParameterException(command.commandLine(), "say --why"));
    }

    String who() {
        return who;
    }
}
