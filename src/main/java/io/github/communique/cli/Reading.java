// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.channel.Door;
import io.github.communique.rdf.Iris;
import io.github.communique.search.Search;
import io.github.communique.store.StoreInUseException;
import io.github.communique.web.LinkedDataServer;
import io.github.communique.web.Settings;
import java.io.IOException;
import java.net.URI;

/** The reading half put together: serves a store until the user asks it to stop. */
final class Reading {

    private final House house;
    private final Iris iris;

    Reading(House house, Iris iris) {
        this.house = house;
        this.iris = iris;
    }

    /**
     * Serves a store.
     *
     * @throws IOException if the port is taken
     */
    void serve(OpenStore held, ServeOptions options) throws IOException {
        try (Search search = Search.beside(held.folder(), held.store());
                LinkedDataServer server = start(held, search, options);
                Door door = Door.open(held.folder(), Versions.program(), new Doorkeeper(house, held, iris))) {
            house.console().say("Serving %s on port %d.", iris.base(), server.port());
            tellAddress(server.port());
            house.stop().await();
            house.console()
                    .say(
                            "Ending; %d requests are still being answered, new ones are refused.",
                            server.answering() + door.serving());
        }
    }

    private void tellAddress(int port) {
        boolean answers =
                BaseOption.local(iris.base()) && URI.create(iris.base()).getPort() == port;
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
        return new IOException(
                "the store " + held.folder() + " is served already, or in use; stop the program that does, or open its"
                        + " address",
                held);
    }

    private LinkedDataServer start(OpenStore held, Search search, ServeOptions options) throws IOException {
        Settings settings = options.settings(iris.base());
        try {
            return LinkedDataServer.start(held.store(), held.dump(), held.releases(), search, settings);
        } catch (IllegalStateException taken) {
            throw new IOException(taken.getMessage(), taken);
        }
    }
}
