// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "authority",
        description = {
            "Looks after who and what has a name in a store: who of the persons met in articles are one, and what other"
                    + " lists know of them.",
            "docs/authority.md tells more."
        },
        footer = {
            "  communique authority import ministers.csv --store news",
            "  communique authority review list --store news",
            "  communique authority review same IRI IRI --why 'Both are the minister of 2031.'"
        })
final class AuthorityCommand {

    @Mixin
    private CommonHelp help;

    /** The command with what belongs to it. */
    static CommandLine line(House house) {
        return new CommandLine(new AuthorityCommand())
                .addSubcommand(new AuthorityImportCommand(house))
                .addSubcommand(new ReviewCommand(house));
    }
}
