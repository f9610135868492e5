// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.store.StoreInUseException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description =
                "Serves a store: the SPARQL endpoint, a page for each thing, the dumps. Read only. Ctrl-C ends it.",
        footer = {
            "  communique serve --store news",
            "  communique serve --store news --watch sources.ttl",
            "  communique serve --store news --watch sources.ttl --reader both --server http://localhost:11434/v1 --model NAME",
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
    private ReadingOptions reading;

    @Spec
    private CommandSpec command;

    ServeCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        if (options.watch().isEmpty() && !reading.isBuiltIn()) {
            throw new ParameterException(
                    command.commandLine(), "--reader tells who reads what is watched; name that with --watch FILE.ttl");
        }
        House reader = reading.in(house, store.folder());
        try (OpenStore opened = house.existingStore(store.folder())) {
            new Reading(reader, base.iris(opened), reading.least()).serve(opened, options);
            reading.report(reader);
            return ExitCode.OK;
        } catch (StoreInUseException held) {
            throw Reading.servedAlready(held);
        }
    }
}
