// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.publish.Relocation;
import io.github.communique.store.StoreBase;
import io.github.communique.store.StoreInUseException;
import io.github.communique.store.Verification;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "store",
        description =
                "Looks after the store: verify it, rebuild it from its record, compact it, or move it to another base.",
        footer = {"  communique store verify --store news"})
final class StoreCommand {

    private final House house;

    @Spec
    private CommandSpec command;

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
        try (OpenStore opened = house.existingStore(store.folder())) {
            Verification found = house.console().waiting("Reading everything").during(() -> opened.store()
                    .verify());
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
            description = {
                "Makes the database anew from the record that is kept beside it.",
                "The copy of a store elsewhere is fetched anew."
            },
            footer = "  communique store rebuild --store news")
    int rebuild(@Mixin CommonHelp common, @Mixin StoreOption store) throws IOException {
        try (OpenStore opened = house.existingStore(store.folder())) {
            house.console().waiting("Rebuilding").during(() -> {
                opened.store().rebuild();
                return opened;
            });
            house.console()
                    .say(
                            "Rebuilt %s: %d graphs.",
                            store.folder(), opened.store().names().size());
            return ExitCode.OK;
        }
    }

    @Command(
            name = "rebase",
            description = {
                "Moves all data to another base: every IRI of theirs, and the withdrawals. Nothing may serve the store"
                        + " meanwhile. If it is cut off, run it again.",
                "Releases keep the addresses they were frozen with."
            },
            footer = "  communique store rebase https://data.example.org/news/ --store news")
    int rebase(
            @Mixin CommonHelp common,
            @Mixin StoreOption store,
            @Parameters(paramLabel = "NEW", description = "The base from now on.") String wanted)
            throws IOException {
        String to = BaseOption.address(command, wanted, wanted);
        RemoteCopy.refuse(store, "rebase", "empty it there, and ingest anew with --base " + to);
        try (OpenStore opened = house.existingStore(store.folder())) {
            StoreBase own = BaseOption.remembered(opened).orElse(new StoreBase(to));
            if (own.moving().filter(other -> !other.equals(to)).isPresent()) {
                throw new IOException("moving this store to " + own.moving().get()
                        + " was cut off; end that first: communique store rebase "
                        + own.moving().get() + " --store " + store.folder());
            }
            rebase(opened, own.base(), to);
            return ExitCode.OK;
        } catch (StoreInUseException held) {
            throw Reading.inUse(held, "then move it");
        }
    }

    private void rebase(OpenStore opened, String from, String to) {
        Relocation relocation = new Relocation(opened.store(), from, to);
        new StoreBase(from, Optional.of(to)).keepIn(opened.folder());
        try (Progress progress = house.console().progress("Moving")) {
            relocation.waiting().forEach(graph -> progress.expect());
            int moved = relocation.run(() -> {
                progress.step();
                house.stop().check();
            });
            new StoreBase(to).keepIn(opened.folder());
            house.console().say("Moved %d graphs from %s to %s.", moved, from, to);
        }
    }

    @Command(
            name = "compact",
            description = "Brings the database into the least room it can take.",
            footer = "  communique store compact --store news")
    int compact(@Mixin CommonHelp common, @Mixin StoreOption store) throws IOException {
        RemoteCopy.refuse(store, "compact", "use the means of that store");
        try (OpenStore opened = house.existingStore(store.folder())) {
            house.console().waiting("Compacting").during(() -> {
                opened.store().compact();
                return opened;
            });
            house.console().say("Compacted %s.", store.folder());
            return ExitCode.OK;
        }
    }
}
