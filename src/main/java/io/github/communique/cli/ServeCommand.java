// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.rdf.Iris;
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
    private WatchOptions watching;

    @Mixin
    private KeepOption keep;

    @Mixin
    private ReadingOptions reading;

    @Spec
    private CommandSpec command;

    ServeCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        Following following = watching.following();
        if (options.watch().isEmpty()) {
            requireNothingOf(following);
        }
        options.requireFiles(following);
        House reader = reading.in(house, store.folder());
        try (OpenStore opened =
                options.watch().isPresent() ? house.store(store.folder()) : house.existingStore(store.folder())) {
            Iris iris = base.iris(opened);
            keep.begin(store.folder(), iris);
            new Reading(reader, iris, reading.least()).serve(opened, options, following);
            reading.report(reader);
            return ExitCode.OK;
        } catch (StoreInUseException held) {
            throw Reading.servedAlready(held);
        }
    }

    private void requireNothingOf(Following following) {
        if (!reading.isBuiltIn()) {
            throw wrong("--reader tells who reads what is watched");
        }
        if (!following.equals(Following.usual())) {
            throw wrong("--every, --pause, --published and --allow-private tell how sources are watched");
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), what + "; name these with --watch FILE.ttl");
    }
}
