// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.dump.DatasetDump;
import io.github.communique.rdf.Iris;
import io.github.communique.release.Releases;
import io.github.communique.search.Search;
import io.github.communique.store.Tdb2Store;
import io.github.communique.web.LinkedDataServer;
import io.github.communique.web.Settings;
import java.io.IOException;
import java.nio.file.Path;

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
    void serve(Tdb2Store store, Path folder, ServeOptions options) throws IOException {
        try (Search search = Search.beside(folder, store);
                Releases releases = Releases.of(folder.resolve("releases"));
                LinkedDataServer server = start(store, folder, releases, search, options)) {
            house.console().say("Serving %s on port %d.", iris.base(), server.port());
            house.console().say("Pages: %s   SPARQL: %ssparql   Ctrl-C ends it.", iris.base(), iris.base());
            house.stop().await();
            house.console()
                    .say("Ending; %d requests are still being answered, new ones are refused.", server.answering());
        }
    }

    private LinkedDataServer start(Tdb2Store store, Path folder, Releases releases, Search search, ServeOptions options)
            throws IOException {
        DatasetDump dump = new DatasetDump(store, folder.resolve("dumps"));
        Settings settings = Settings.of(iris.base(), options.port());
        try {
            return LinkedDataServer.start(
                    store, dump, releases, search, options.loopback() ? settings.onLoopback() : settings);
        } catch (IllegalStateException taken) {
            throw new IOException(taken.getMessage(), taken);
        }
    }
}
