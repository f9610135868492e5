// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.store.StoreInUseException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        description =
                "Serves a store: the SPARQL endpoint, a page for each thing, the dumps. Read only. Ctrl-C ends it.",
        footer = {
            "  communique serve --store news",
            "  communique serve --store news --watch sources.ttl",
            "  communique serve --store news --port 8080 --base https://data.example.org/"
        })
final class ServeCommand implements Callable<Integer> {

    private final House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Mixin
    private ServeOptions options;

    @Mixin
    private ModelsOption models;

    @Mixin
    private ConfidenceOption confidence;

    ServeCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        try (OpenStore opened = house.existingStore(store.folder())) {
            new Reading(models.in(house), base.iris(opened), confidence.least()).serve(opened, options);
            return ExitCode.OK;
        } catch (StoreInUseException held) {
            throw Reading.servedAlready(held);
        }
    }
}
