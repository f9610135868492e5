// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who decides about data, and why. */
final class CuratorOptions {

    private static final int LONGEST = 2000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--why", paramLabel = "REASON", description = "The reason, in words for readers.")
    private String why;

    @Option(
            names = {"--by", "--who"},
            paramLabel = "NAME",
            description = "Who decides, as readers may see it; by default the name of the user of this machine.")
    private String who = System.getProperty("user.name");

    String why() {
        return told(command, why, "--why");
    }

    String who() {
        return told(command, who, "--by");
    }

    /** What an option says in words for readers: on one line, not empty, and not too long. */
    static String told(CommandSpec command, String text, String option) {
        String told = Optional.ofNullable(text)
                .map(OneLine::of)
                .filter(words -> !words.isEmpty())
                .orElseThrow(() -> new ParameterException(command.commandLine(), "say " + option));
        int length = told.codePointCount(0, told.length());
        if (length > LONGEST) {
            throw new ParameterException(
                    command.commandLine(), option + " has " + length + " characters; say it in at most " + LONGEST);
        }
        return told;
    }
}
