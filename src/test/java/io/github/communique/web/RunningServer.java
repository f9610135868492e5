// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.dump.DatasetDump;
import io.github.communique.release.Freezing;
import io.github.communique.release.Imprint;
import io.github.communique.release.Origin;
import io.github.communique.release.Release;
import io.github.communique.release.Releases;
import io.github.communique.search.Search;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import io.github.communique.web.sparql.Limits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A server over the invented articles of the test resources, on a free port, with a client. */
final class RunningServer implements AutoCloseable {

    /** Another address than the one that is listened on, as behind a proxy. */
    static final String BASE = "https://data.example.org/";

    static final String FIXTURE = "questions/articles.trig";

    private final Store store;
    private final DatasetDump dump;
    private final Releases releases;
    private final LinkedDataServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(Store store, Path folder, Limits limits) {
        this.store = store;
        this.dump = new DatasetDump(store, folder);
        this.releases = Releases.of(folder.resolve("releases"));
        Settings settings = Settings.of(BASE, 0).onLoopback().behindProxy().with(limits);
        server = LinkedDataServer.start(store, dump, releases, Search.inMemory(store), settings);
    }

    static RunningServer start(Path folder) {
        return start(folder, new Limits(Duration.ofSeconds(20), 8 << 20));
    }

    static RunningServer start(Path folder, Limits limits) {
        return new RunningServer(filled(), folder, limits);
    }

    /** A server over the graphs of another file. */
    static RunningServer start(Path folder, String file) {
        return new RunningServer(filled(file), folder, new Limits(Duration.ofSeconds(20), 8 << 20));
    }

    /** A store that holds the invented articles. */
    static Store filled() {
        return filled(FIXTURE);
    }

    private static Store filled(String file) {
        Store store = Tdb2Store.inMemory();
        DatasetGraph articles = RDFDataMgr.loadDatasetGraph(file);
        Map<String, Graph> graphs = new HashMap<>();
        articles.listGraphNodes()
                .forEachRemaining(
                        name -> graphs.put(name.getURI(), articles.getGraph(NodeFactory.createURI(name.getURI()))));
        store.replace(graphs);
        return store;
    }

    int answering() {
        return server.answering();
    }

    Store store() {
        return store;
    }

    /** Freezes the data as they are at a moment. */
    Release release(String version, Instant moment) {
        Origin origin = new Origin(BASE, Imprint.USUAL, "1.2.3", "0.1.0");
        return new Freezing(store, dump, releases, Clock.fixed(moment, ZoneOffset.UTC), step -> {})
                .freeze(Optional.of(version), origin);
    }

    URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** A page as a browser gets it, be it one that says that there is none. */
    Document page(String path) {
        return Jsoup.parse(get(path, "Accept", "text/html").body(), "http://here/" + path.substring(1));
    }

    /** A page that must be there. */
    Document found(String path) {
        HttpResponse<String> answer = get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), "http://here/" + path.substring(1));
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is answered as it goes over the wire. */
    HttpResponse<byte[]> bytes(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        releases.close();
        store.close();
    }
}
