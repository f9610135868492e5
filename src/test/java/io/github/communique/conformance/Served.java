// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import io.github.communique.dump.DatasetDump;
import io.github.communique.release.Releases;
import io.github.communique.search.Search;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import io.github.communique.web.LinkedDataServer;
import io.github.communique.web.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/** A server for the tools of others: the invented articles, under addresses that can be followed. */
final class Served implements AutoCloseable {

    private static final Path ARTICLES = Path.of("src/test/resources/questions/articles.trig");
    private static final String THEIR_BASE = "https://data.example.org/";

    private final String base;
    private final Store store;
    private final LinkedDataServer server;

    private Served(Store store, String ofData, int port, Path folder) {
        this.store = store;
        base = "http://localhost:" + port + "/";
        Settings settings = Settings.of(ofData, port).onLoopback();
        server = LinkedDataServer.start(
                store,
                new DatasetDump(store, folder),
                Releases.of(folder.resolve("releases")),
                Search.inMemory(store),
                settings);
    }

    /** Starts on a port that is free. */
    static Served start(Path folder) {
        int port = freePort();
        String base = "http://localhost:" + port + "/";
        Store store = Tdb2Store.inMemory();
        store.replace(articles(base));
        return new Served(store, base, port, folder);
    }

    /** Starts over the data of a store, which is closed with it; their addresses lead to this server all the same, as links are relative. */
    static Served over(Store store, String base, Path folder) {
        return new Served(store, base, freePort(), folder);
    }

    /** Where it is served, with a slash at the end. */
    String base() {
        return base;
    }

    private static Map<String, Graph> articles(String base) {
        DatasetGraph articles = RDFParser.fromString(text().replace(THEIR_BASE, base), Lang.TRIG)
                .toDatasetGraph();
        Map<String, Graph> graphs = new HashMap<>();
        articles.listGraphNodes().forEachRemaining((Node name) -> graphs.put(name.getURI(), articles.getGraph(name)));
        return graphs;
    }

    private static String text() {
        try {
            return Files.readString(ARTICLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free", e);
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
