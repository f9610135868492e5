// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import io.github.communique.conformance.Workshop;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The contract with Oxigraph, a program of its own that is given its two addresses by a script of Node. */
@Tag("outside")
class OxigraphRemoteTest extends RemoteStoreContract {

    private static Process server;
    private static URI store;

    @BeforeAll
    static void start() throws IOException {
        Optional<Process> started = Workshop.open().start("oxigraph.mjs");
        Assumptions.assumeTrue(started.isPresent(), "Node and the packages of src/test/outside are there");
        server = started.get();
        BufferedReader said = server.inputReader();
        store = URI.create("http://127.0.0.1:" + said.readLine());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor();
        }
    }

    @Override
    RemoteAccess access() {
        return new RemoteAccess(store, Optional.empty(), Optional.empty(), Optional.empty(), Duration.ofSeconds(30));
    }

    @Override
    void change(String update) {
        UpdateExecHTTP.service(store + "/update").update(update).execute();
    }

    @Override
    Graph there(String name) {
        try (QueryExecHTTP asking = QueryExecHTTP.service(store + "/query")
                .query("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + name + "> { ?s ?p ?o } }")
                .build()) {
            return asking.construct();
        }
    }
}
