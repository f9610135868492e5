// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.rdf.Iris;
import io.github.communique.store.StoreInUseException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

@Command(
        name = "publish",
        description = "Takes articles into the store, as ingest does, then serves it, as serve does. Ctrl-C ends it.",
        footer = {
            "  communique publish articles/ --store news",
            "  communique publish talks.txt --published 2021-03-22 --port 8080"
        })
final class PublishCommand implements Callable<Integer> {

    private House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Mixin
    private KeepOption keep;

    @Mixin
    private ServeOptions options;

    PublishCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        sources.requireAny();
        options.requireFiles(Following.like(sources));
        house = reading.in(house, store.folder());
        Iris iris = base.iris(house, store.folder());
        keep.begin(store.folder(), iris);
        Tally tally = house.workshop(iris, reading.least()).ingest(sources, store.folder(), false);
        reading.report(house);
        try (OpenStore opened = house.store(store.folder())) {
            new Reading(house, iris, reading.least()).serve(opened, options, Following.like(sources));
            return tally.clean() ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (StoreInUseException held) {
            house.console().say("The store is served already; its readers see the articles now.");
            return tally.clean() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
