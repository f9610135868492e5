// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.backup.Backup;
import io.github.communique.backup.BackupContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = {
            "Brings a store back from a backup, into a folder that is new or empty.",
            "Every file is compared with its digest, the database is made anew, and all of it is read once; if anything is"
                    + " amiss, nothing is left behind."
        },
        footer = "  communique restore news-2026-03-12.zip --store news-again")
final class RestoreCommand implements Callable<Integer> {

    private final House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "FILE", description = "What communique backup wrote.")
    private Path file;

    RestoreCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        RemoteCopy.refuse(
                store, "restore", "restore into a folder, or load the graphs of a dump by the means of that store");
        BackupContent content = house.console()
                .waiting("Restoring " + store.folder())
                .during(() -> new Backup(file).restore(store.folder()));
        house.console()
                .say("Restored %s: %d files, data version %s.", store.folder(), content.files(), content.version());
        return ExitCode.OK;
    }
}
