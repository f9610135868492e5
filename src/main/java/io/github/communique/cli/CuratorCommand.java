// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.curator.Curator;
import io.github.communique.curator.CuratorFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "curator",
        description = {
            "Looks after who may correct events on the pages that serve --curators FILE shows.",
            "The file holds a name and the hash of a password (Argon2id) a line. A server that runs goes by it at once."
        },
        footer = {
            "  communique curator add 'Anna Berg' --file curators",
            "  communique curator list --file curators",
            "  communique serve --store news --curators curators"
        })
final class CuratorCommand {

    private final House house;

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonHelp help;

    CuratorCommand(House house) {
        this.house = house;
    }

    /** Where the curators stand. */
    static final class FileOption {
        @Option(names = "--file", paramLabel = "FILE", required = true, description = "The file of curators.")
        private Path file;

        CuratorFile curators() {
            return new CuratorFile(file);
        }
    }

    @Command(
            name = "add",
            description = {
                "Adds a curator, or gives one another password, which ends their logins.",
                "The password is asked for; without a terminal it is the first line of the standard input."
            },
            footer = "  communique curator add 'Anna Berg' --file curators")
    int add(
            @Mixin CommonHelp common,
            @Mixin FileOption file,
            @Parameters(paramLabel = "NAME", description = "As readers see it beside each correction.") String name)
            throws IOException {
        try {
            String known = Curator.name(name);
            boolean fresh = file.curators().add(known, house.console().secret("Password of " + known));
            house.console().say(fresh ? "%s may correct events now." : "%s has another password now.", known);
            return ExitCode.OK;
        } catch (IllegalArgumentException unfit) {
            throw new ParameterException(command.commandLine(), unfit.getMessage());
        }
    }

    @Command(
            name = "remove",
            description = "Takes a curator out, which ends their logins; what they corrected stays.",
            footer = "  communique curator remove 'Anna Berg' --file curators")
    int remove(
            @Mixin CommonHelp common,
            @Mixin FileOption file,
            @Parameters(paramLabel = "NAME", description = "Of a curator.") String name)
            throws IOException {
        try {
            if (file.curators().remove(name)) {
                house.console().say("%s may correct events no longer.", name);
                return ExitCode.OK;
            }
        } catch (IllegalArgumentException unfit) {
            throw new ParameterException(command.commandLine(), unfit.getMessage());
        }
        house.console().complain("no curator is called %s; see: communique curator list", name);
        return ExitCode.SOFTWARE;
    }

    @Command(
            name = "list",
            description = "Names the curators, one a line.",
            footer = "  communique curator list --file curators")
    int list(@Mixin CommonHelp common, @Mixin FileOption file) throws IOException {
        file.curators().read().forEach(curator -> house.console().out().println(curator.name()));
        return ExitCode.OK;
    }
}
