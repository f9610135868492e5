// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.communique.store.Tdb2Store;
import io.github.communique.store.UpstreamException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of articles when the store elsewhere, or the line to it, fails. */
@Timeout(120)
class BrokenLineTest {

    private static final int STATEMENTS = 50;

    @TempDir
    private Path folder;

    private OtherStore other;
    private CuttingLine line;

    @BeforeEach
    void start() {
        other = OtherStore.start(AuthScheme.BASIC);
        line = new CuttingLine(other.address());
    }

    @AfterEach
    void stop() {
        line.close();
        other.close();
    }

    private Tdb2Store copy(URI store) {
        RemoteAccess access = new RemoteAccess(
                store, Optional.empty(), Optional.empty(), Optional.of(OtherStore.password()), Duration.ofSeconds(1));
        return Tdb2Store.open(folder, Clock.systemUTC(), new RemoteStore(access, folder));
    }

    private static Map<String, Graph> articles(String batch) {
        Map<String, Graph> articles = new HashMap<>();
        for (int at = 0; at < 20; at++) {
            String name = "http://example.org/doc/article/" + batch + at;
            Graph graph = GraphFactory.createDefaultGraph();
            for (int statement = 0; statement < STATEMENTS; statement++) {
                graph.add(
                        NodeFactory.createURI(name + "#" + statement),
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralString("Statement " + statement));
            }
            articles.put(name, graph);
        }
        return articles;
    }

    private long wholeArticles() {
        return other.data().calculateRead(() -> {
            Iterator<Node> names = other.data().listGraphNodes();
            return Iter.toList(names).stream()
                    .filter(name -> !name.equals(Claims.NAME))
                    .peek(name -> assertThat(other.data().getGraph(name).size()).isEqualTo(STATEMENTS))
                    .count();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1_500, 10_000, 60_000})
    void aLineThatIsCutLeavesWholeArticlesOnly(long bytes) {
        try (Tdb2Store copy = copy(line.address())) {
            copy.replace(articles("first"));
            line.cutAfter(bytes);
            assertThatThrownBy(() -> copy.replace(articles("second")))
                    .isInstanceOf(UpstreamException.class)
                    .hasMessageContaining(line.address().toString());
            assertThat(wholeArticles()).isEqualTo(20);
            assertThat(copy.names()).hasSize(20);
            line.cutAfter(Long.MAX_VALUE);
            assertThat(copy.replace(articles("second"))).hasSize(20);
            assertThat(wholeArticles()).isEqualTo(40);
        }
    }

    @Test
    void whatWasTakenThoughTheAnswerIsLostIsKnownToBeThere() {
        try (Tdb2Store copy = copy(line.address())) {
            copy.replace(articles("first"));
            line.swallowAnswersAfter(20_000);
            assertThat(copy.replace(articles("second"))).hasSize(20);
            assertThat(wholeArticles()).isEqualTo(40);
        }
    }

    @Test
    void aStoreThatIsDownIsNamed() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        URI nobody = URI.create("http://localhost:" + port + "/news");
        assertThatThrownBy(() -> copy(nobody))
                .isInstanceOf(UpstreamException.class)
                .hasMessageContainingAll(nobody.toString(), "does not answer", "see that it runs");
    }

    @Test
    void aStoreThatDoesNotAnswerInTimeIsNamed() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> copy(URI.create("http://localhost:" + silent.getLocalPort() + "/news")))
                    .isInstanceOf(UpstreamException.class)
                    .hasMessageContainingAll("did not answer in time", "COMMUNIQUE_STORE_PATIENCE");
        }
    }

    @Test
    void aWebPageIsNoStore() throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            byte[] page = "<html><body>Welcome</body></html>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        try {
            URI page = URI.create("http://localhost:" + site.getAddress().getPort() + "/news");
            assertThatThrownBy(() -> copy(page))
                    .isInstanceOf(UpstreamException.class)
                    .hasMessageContainingAll(page.toString(), "a web page, not as a SPARQL store");
        } finally {
            site.stop(0);
        }
    }
}
