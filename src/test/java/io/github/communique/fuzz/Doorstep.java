// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.fuzz;

import io.github.communique.dump.DatasetDump;
import io.github.communique.release.Releases;
import io.github.communique.search.Search;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import io.github.communique.web.LinkedDataServer;
import io.github.communique.web.Settings;
import io.github.communique.web.sparql.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;

/** A running server over one invented article, to which bytes are sent as they are. */
final class Doorstep {

    private static final String ARTICLES = "questions/articles.trig";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})[ \\r]");

    /** Methods and versions that no server need know, and time that a query may not take. */
    private static final Set<Integer> FAULTS_OF_OTHERS = Set.of(501, 503, 505);

    private final LinkedDataServer server;

    private Doorstep() throws IOException {
        Path folder = Files.createTempDirectory("doorstep");
        Store store = Tdb2Store.inMemory();
        DatasetGraph articles = RDFDataMgr.loadDatasetGraph(ARTICLES);
        articles.listGraphNodes()
                .forEachRemaining(name ->
                        store.replace(Map.of(name.getURI(), articles.getGraph(NodeFactory.createURI(name.getURI())))));
        Settings settings = Settings.of("https://data.example.org/", 0)
                .onLoopback()
                .with(new Limits(Duration.ofSeconds(2), 1 << 20));
        server = LinkedDataServer.start(
                store,
                new DatasetDump(store, folder),
                Releases.of(folder.resolve("releases")),
                Search.inMemory(store),
                settings);
    }

    private static final class Opened {
        private static final Doorstep SERVER = open();
    }

    /** The one server of a run; it ends with the program. */
    static Doorstep server() {
        return Opened.SERVER;
    }

    private static Doorstep open() {
        try {
            return new Doorstep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a request, sent to its end; what comes back may be anything but a fault of the server. */
    void take(byte[] request) {
        String answer = answer(request);
        Matcher status = STATUS.matcher(answer);
        if (status.lookingAt()) {
            int code = Integer.parseInt(status.group(1));
            if (code >= 500 && !FAULTS_OF_OTHERS.contains(code)) {
                throw new AssertionError("the server failed: " + answer);
            }
        } else if (!answer.isEmpty()) {
            throw new AssertionError("no answer of HTTP: " + answer);
        }
    }

    private String answer(byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (SocketException hungUp) {
                return ""; // on what is no request at all
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
