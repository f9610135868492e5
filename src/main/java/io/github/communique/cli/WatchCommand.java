// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.rdf.Iris;
import io.github.communique.watch.Source;
import io.github.communique.watch.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "watch",
        description = {
            "Follows feeds, sitemaps, folders and lists of addresses, and takes in what is new there, also while the store is"
                    + " served.",
            "It keeps to robots.txt, asks a server for one thing at a time, asks for nothing twice that has not changed, and"
                    + " tries again later what cannot be had. When it was stopped it goes on where it was."
        },
        footer = {
            "  communique watch https://news.example/feed.xml --store news",
            "  communique watch https://news.example/news-sitemap.xml incoming/ --every 60",
            "  communique watch --sources sources.ttl --once"
        })
final class WatchCommand implements Callable<Integer> {

    private House house;

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonHelp help;

    @Mixin
    private ReadingOptions reading;

    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..*",
            description =
                    "The address of an RSS or Atom feed, a sitemap or a list of addresses; a folder; a file with an"
                            + " address a line.")
    private List<String> names = List.of();

    @Option(
            names = "--sources",
            paramLabel = "FILE.ttl",
            description = "A file of Turtle that names sources: @prefix watch: <https://w3id.org/communique/watch#> ."
                    + " [] watch:source <ADDRESS> ; watch:every \"PT15M\" .")
    private Optional<Path> file;

    @Option(names = "--once", description = "End when all that is new has been dealt with.")
    private boolean once;

    @Mixin
    private WatchOptions options;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Mixin
    private KeepOption keep;

    WatchCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        Following following = options.following();
        List<Source> sources = sources(following.every());
        house = reading.in(house, store.folder());
        Iris iris = base.iris(house, store.folder());
        keep.begin(store.folder(), iris);
        Workshop workshop = house.workshop(iris, reading.least());
        boolean clean = new Watching(house, store.folder(), workshop).run(sources, following, once);
        reading.report(house);
        return clean ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Source> sources(Duration usual) throws IOException {
        List<Source> sources = new ArrayList<>();
        try {
            names.forEach(name -> sources.add(new Source(name, usual)));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), wrong.getMessage());
        }
        if (file.isPresent()) {
            sources.addAll(SourceFile.read(file.get(), usual));
        }
        if (sources.isEmpty()) {
            throw new ParameterException(command.commandLine(), "name what is to be followed, or --sources FILE.ttl");
        }
        return sources;
    }
}
