// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.store.Tdb2Store;
import io.github.communique.store.Verification;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

@Command(
        name = "store",
        description = "Looks after the store: verify it, rebuild it from its record, or compact it.",
        footer = {"  communique store verify --store news"})
final class StoreCommand {

    private final House house;

    @Mixin
    private CommonHelp help;

    StoreCommand(House house) {
        this.house = house;
    }

    @Command(
            name = "verify",
            description = "Reads everything and names what is damaged; changes nothing.",
            footer = "  communique store verify --store news")
    int verify(@Mixin CommonHelp common, @Mixin StoreOption store) throws IOException {
        try (Tdb2Store opened = house.existingStore(store.folder())) {
            Verification found = opened.verify();
            found.faults().forEach(fault -> house.console().complain("%s", fault));
            house.console()
                    .out()
                    .printf(
                            "%d graphs, %d statements, %d faults%n",
                            found.graphs(), found.quads(), found.faults().size());
            return found.sound() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    @Command(
            name = "rebuild",
            description = "Makes the database anew from the record that is kept beside it.",
            footer = "  communique store rebuild --store news")
    int rebuild(@Mixin CommonHelp common, @Mixin StoreOption store) throws IOException {
        try (Tdb2Store opened = house.existingStore(store.folder())) {
            opened.rebuild();
            house.console()
                    .say(
                            "Rebuilt %s: %d graphs.",
                            store.folder(), opened.names().size());
            return ExitCode.OK;
        }
    }

    @Command(
            name = "compact",
            description = "Brings the database into the least room it can take.",
            footer = "  communique store compact --store news")
    int compact(@Mixin CommonHelp common, @Mixin StoreOption store) throws IOException {
        try (Tdb2Store opened = house.existingStore(store.folder())) {
            opened.compact();
            house.console().say("Compacted %s.", store.folder());
            return ExitCode.OK;
        }
    }
}
