// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.rdf.Iris;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;

/** The reading half put together: serves a store until the user asks it to stop. */
final class Reading {

    private static final String TEN_SECONDS = "10000,10000";

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
    void serve(Tdb2Store store, int port) throws IOException {
        FusekiServer server = server(store, port);
        try {
            server.start();
        } catch (RuntimeException refused) {
            throw new IOException(
                    "port " + port + " cannot be served on; another program may use it: give another by --port",
                    refused);
        }
        try {
            house.console().say("Serving %s on port %d: %ssparql", iris.base(), server.getHttpPort(), iris.base());
            house.console().say("Ctrl-C ends it.");
            house.stop().await();
        } finally {
            server.stop();
        }
    }

    private static FusekiServer server(Tdb2Store store, int port) {
        DataService queries = DataService.newBuilder()
                .dataset(store.dataset())
                .addEndpoint(Operation.Query)
                .build();
        FusekiServer server =
                FusekiServer.create().port(port).add("/sparql", queries).build();
        store.dataset().getContext().set(ARQ.httpServiceAllowed, false);
        store.dataset().getContext().set(ARQ.queryTimeout, TEN_SECONDS);
        return server;
    }
}
