// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "ingest",
        description = {
            "Reads articles, finds their events and puts what the shapes accept into the store.",
            "The same article again changes nothing; a changed one takes the place of the old. Events that are refused wait"
                    + " in quarantine.",
            "What is no article to be read (too long, in another language, cut off by a paywall and the like) is set aside by"
                    + " name, and the others go in."
        },
        footer = {
            "  communique ingest articles/ --store news",
            "  communique ingest --published 2021-03-22 talks.txt",
            "  communique ingest --precise articles/",
            "  communique ingest https://news.example/world/feed.xml --base https://data.example.org/"
        })
final class IngestCommand implements Callable<Integer> {

    private House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private SourceOptions sources;

    @Option(
            names = "--strict",
            description = "Stop at the first article that does not go in whole; those before it stay in.")
    private boolean strict;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Mixin
    private KeepOption keep;

    IngestCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        sources.requireAny();
        house = reading.in(house, store.folder());
        Iris iris = base.iris(house, store.folder());
        keep.begin(store.folder(), iris);
        Tally tally = house.workshop(iris, reading.least()).ingest(sources, store.folder(), strict);
        reading.report(house);
        return tally.clean() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
