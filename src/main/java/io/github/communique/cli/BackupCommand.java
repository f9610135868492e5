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
        name = "backup",
        description = {
            "Takes the whole store away as one file, as it is at one moment; it may be served and written to meanwhile.",
            "The file is a ZIP with the SHA-256 of everything in it (BagIt); databases, dumps and the search index are left"
                    + " out, as they are made anew."
        },
        footer = {
            "  communique backup news-2026-03-12.zip --store news",
            "  communique restore news-2026-03-12.zip --store news-again"
        })
final class BackupCommand implements Callable<Integer> {

    private final House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "FILE", description = "The file to write, which is not there yet; whole or not at all.")
    private Path file;

    BackupCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        RemoteCopy.refuse(
                store, "backup", "use the means of that store, or take its graphs with: communique dump -o FILE.nq.gz");
        try (OpenStore opened = house.existingStore(store.folder())) {
            BackupContent content = house.console().waiting("Writing " + file).during(() -> new Backup(file)
                    .write(opened.folder(), opened.store()));
            house.console()
                    .say(
                            "Backed up %s: %d files, %d bytes unpacked, data version %s, in %s.",
                            store.folder(), content.files(), content.bytes(), content.version(), file);
            return ExitCode.OK;
        }
    }
}
