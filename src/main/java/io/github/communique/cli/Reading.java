// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.channel.Door;
import io.github.communique.curator.CuratorFile;
import io.github.communique.rdf.Iris;
import io.github.communique.search.Search;
import io.github.communique.store.StoreBase;
import io.github.communique.store.StoreInUseException;
import io.github.communique.watch.Source;
import io.github.communique.watch.SourceFile;
import io.github.communique.web.LinkedDataServer;
import io.github.communique.web.Settings;
import io.github.communique.web.curation.CurationSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** The reading half put together: serves a store until the user asks it to stop. */
final class Reading {

    private final House house;
    private final Iris iris;
    private final BigDecimal least;

    /**
     * The reading half of a house.
     *
     * @param house whose reader finds the events of what is watched
     * @param least the confidence from which on events go in that are found while watching
     */
    Reading(House house, Iris iris, BigDecimal least) {
        this.house = house;
        this.iris = iris;
        this.least = least;
    }

    /**
     * Serves a store.
     *
     * @param following how the sources are followed that are watched
     * @throws IOException if the port is taken
     */
    void serve(OpenStore held, ServeOptions options, Following following) throws IOException {
        options.log().use(house.console());
        Optional<List<Source>> watched = watched(options, following.every());
        House inside = house.asking(House::extractor); // who calls says who reads there
        try (Search search = Search.beside(held.folder(), held.store(), house.library()::records);
                LinkedDataServer server = start(held, search, options);
                Beside levelling = Beside.run(levelling(held));
                Door door = Door.open(held.folder(), Versions.program(), new Doorkeeper(inside, held, iris));
                Beside watching = Beside.run(watched.map(sources -> () -> watch(held, sources, following)))) {
            house.console().say("Serving %s on port %d.", iris.base(), server.port());
            tellAddress(server.port());
            house.console().rest();
            house.stop().await();
            house.console()
                    .say(
                            "Ending; %d requests are still being answered, new ones are refused.",
                            server.answering() + door.serving());
            watching.letEnd();
            levelling.letEnd();
        }
    }

    private static Optional<List<Source>> watched(ServeOptions options, Duration usual) throws IOException {
        return options.watch().isPresent()
                ? Optional.of(SourceFile.read(options.watch().get(), usual))
                : Optional.empty();
    }

    private Optional<Runnable> levelling(OpenStore held) throws IOException {
        Duration pause = RemoteCopy.pause(house.console().environment());
        return RemoteCopy.in(held.folder()).map(copy -> new Levelling(house.console(), house.stop(), held, pause));
    }

    private void watch(OpenStore held, List<Source> sources, Following following) {
        House inside = house.receiving(house.console(), house.stop(), Path.of(""), held);
        try {
            new Watching(inside, held.folder(), inside.workshop(iris, least)).run(sources, following, false);
        } catch (IOException | RuntimeException failed) {
            if (!(failed instanceof CancellationException)) {
                house.console().complain("Watching has ended: %s", failed.getMessage());
            }
        }
    }

    private void tellAddress(int port) {
        boolean answers =
                new StoreBase(iris.base()).isLocal() && URI.create(iris.base()).getPort() == port;
        String address = answers ? iris.base() : "http://localhost:" + port + "/";
        house.console().say("Pages: %s   SPARQL: %ssparql   Ctrl-C ends it.", address, address);
        if (!answers) {
            house.console()
                    .say(
                            "The IRIs of the data begin with %s, which must lead here; to move them:"
                                    + " communique store rebase NEW.",
                            iris.base());
        }
    }

    /** Tells who would serve a store that it is held. */
    static IOException servedAlready(StoreInUseException held) {
        return inUse(held, "or open its address");
    }

    /** Tells that a store is held by a program that must end first. */
    static IOException inUse(StoreInUseException held, String then) {
        return new IOException(
                "the store " + held.folder() + " is served already, or in use; stop the program that does, " + then,
                held);
    }

    private CurationSettings curation(Path file, OpenStore held) throws IOException {
        CuratorFile curators = new CuratorFile(file);
        int count = curators.read().size();
        house.console()
                .say(
                        "%s may correct events at %scurate.",
                        count == 1 ? "One curator" : count + " curators", iris.base());
        if (iris.base().startsWith("http:") && !new StoreBase(iris.base()).isLocal()) {
            house.console().complain("Their passwords can be read on the way: %s is not https.", iris.base());
        }
        return new CurationSettings(curators, new PageDesk(house.asking(House::extractor), held), house.clock());
    }

    private LinkedDataServer start(OpenStore held, Search search, ServeOptions options) throws IOException {
        Settings usual = options.settings(iris.base());
        Settings settings = options.curators().isPresent()
                ? usual.curated(curation(options.curators().get(), held))
                : usual;
        try {
            return LinkedDataServer.start(held.store(), held.dump(), held.releases(), search, settings, held.tally());
        } catch (IllegalStateException taken) {
            throw new IOException(taken.getMessage(), taken);
        }
    }
}
