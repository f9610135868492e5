// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.release.Imprint;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who is named in a citation; what is not said stays as it was said last. */
final class ImprintOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--title", paramLabel = "TEXT", description = "The title of the data set.")
    private Optional<String> title;

    @Option(names = "--creator", paramLabel = "NAME", description = "Who made it: a person or a body.")
    private Optional<String> creator;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes it.")
    private Optional<String> publisher;

    @Option(
            names = {"--licence", "--license"},
            paramLabel = "IRI",
            description = "The address of the licence. These four are kept in the store and need not be said again.")
    private Optional<String> licence;

    /** What was set before, with what is said now. */
    Imprint over(Imprint before) {
        try {
            return new Imprint(
                    title.orElse(before.title()),
                    creator.orElse(before.creator()),
                    publisher.orElse(before.publisher()),
                    licence.orElse(before.licence()));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), wrong.getMessage());
        }
    }
}
