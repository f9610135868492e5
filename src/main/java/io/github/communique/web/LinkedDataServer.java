// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.dump.DatasetDump;
import io.github.communique.release.Releases;
import io.github.communique.search.Search;
import io.github.communique.store.Store;
import io.github.communique.web.http.Packing;
import io.github.communique.web.ready.Moment;
import io.github.communique.web.ready.ReadyAnswers;
import io.github.communique.web.site.Readiness;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages, documents, dumps and the SPARQL endpoint over a store, on one port. */
public final class LinkedDataServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedDataServer.class);
    private static final int THREADS = 40;
    private static final String[] PACKED = {
        "text/html",
        "text/css",
        "text/plain",
        "text/turtle",
        "text/csv",
        "text/tab-separated-values",
        "image/svg+xml",
        "application/atom+xml",
        "application/xml",
        "application/ld+json",
        "application/x-ndjson",
        "application/csvm+json",
        "application/json",
        "application/n-triples",
        "application/rdf+xml",
        "application/trig",
        "application/n-quads",
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "application/problem+json"
    };

    /** How long what runs may take to end when the server ends; less than the program waits for it. */
    private static final Duration TO_END = Duration.ofSeconds(20);

    private final FusekiServer server;
    private final Preparation preparation;
    private final Draining draining;

    private LinkedDataServer(FusekiServer server, Preparation preparation, Draining draining) {
        this.server = server;
        this.preparation = preparation;
        this.draining = draining;
    }

    /**
     * Serves a store, which stays the caller's to close, after the server, as do its releases and the search over it.
     *
     * @throws IllegalStateException if the port is taken
     */
    public static LinkedDataServer start(
            Store store, DatasetDump dump, Releases releases, Search search, Settings settings) {
        return start(store, dump, releases, search, settings, List::of);
    }

    /**
     * The same, which also tells operators what others measure.
     *
     * @throws IllegalStateException if the port is taken
     */
    public static LinkedDataServer start(
            Store store,
            DatasetDump dump,
            Releases releases,
            Search search,
            Settings settings,
            Supplier<List<Metric>> others) {
        Readiness readiness = new Readiness();
        Routes routes =
                Site.routes(store, dump, releases, search, settings, others).with("ready", readiness);
        Visitors visitors = new Visitors(routes, new Draining());
        ReadyAnswers ready = new ReadyAnswers(() -> new Moment(store.version(), releases.changed()), visitors);
        FusekiServer server = built(new Front(routes, settings, visitors), ready, settings);
        try {
            return new LinkedDataServer(
                    server.start(),
                    Preparation.begin(routes.handlers().values(), readiness::reach),
                    visitors.draining());
        } catch (FusekiException e) {
            throw new IllegalStateException(
                    "cannot listen on port " + settings.port() + ": " + e.getMessage() + "; choose another with --port",
                    e);
        }
    }

    private static FusekiServer built(Front front, ReadyAnswers ready, Settings settings) {
        FusekiServer server = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.loopback())
                .maxServerThreads(THREADS)
                .fusekiModules(FusekiModules.empty())
                .addServlet("/*", front)
                .build();
        packed(server);
        server.getJettyServer().insertHandler(ready);
        Doorway.open(server.getJettyServer(), settings.base());
        return server;
    }

    @SuppressWarnings({"deprecation", "removal"}) // its successor is another library
    static void packed(FusekiServer server) {
        GzipHandler gzip = new GzipHandler();
        gzip.setIncludedMimeTypes(PACKED);
        gzip.setMinGzipSize(Packing.LEAST);
        gzip.setIncludedMethods("GET", "POST");
        gzip.setExcludedPaths("/doc/*", "/dump/*"); // packed before, or can be had packed
        server.getJettyServer().insertHandler(gzip);
        server.getJettyServer().insertHandler(new ClientChannels());
    }

    /** The port that is listened on. */
    public int port() {
        return server.getHttpPort();
    }

    /** Waits until the server is stopped. */
    public void await() {
        server.join();
    }

    /** How many requests are being answered. */
    public int answering() {
        return draining.running();
    }

    /** Ends, when those have been answered, or a set time is over. */
    @Override
    public void close() {
        draining.begin();
        if (!draining.await(TO_END)) {
            LOG.warn("{} requests were still being answered after {} s", draining.running(), TO_END.toSeconds());
        }
        server.stop();
        preparation.close();
    }
}
