// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The contract with a stock RDF4J Server, a program of its own. */
@Tag("outside")
class Rdf4jRemoteTest extends RemoteStoreContract {

    private static final Path PROGRAMS = Path.of("target/outside/rdf4j");
    private static final String REPOSITORY = """
            @prefix rep: <http://www.openrdf.org/config/repository#> .
            @prefix sr: <http://www.openrdf.org/config/repository/sail#> .
            @prefix sail: <http://www.openrdf.org/config/sail#> .
            [] a rep:Repository ; rep:repositoryID "news" ; rep:repositoryImpl
              [ rep:repositoryType "openrdf:SailRepository" ; sr:sailImpl [ sail:sailType "openrdf:MemoryStore" ] ] .
            """;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path data;

    private static Process server;
    private static URI repository;

    @BeforeAll
    static void start() throws Exception {
        Path runner = PROGRAMS.resolve("jetty-runner.jar");
        Assumptions.assumeTrue(Files.exists(runner), "the programs are copied by: mvn -P outside test");
        int port = freePort();
        server = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Dorg.eclipse.rdf4j.appdata.basedir=" + data,
                        "-jar",
                        runner.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(port),
                        "--path",
                        "/rdf4j-server",
                        PROGRAMS.resolve("rdf4j-server.war").toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile())
                .start();
        repository = URI.create("http://127.0.0.1:" + port + "/rdf4j-server/repositories/news");
        while (status(HttpRequest.newBuilder(repository.resolve("../protocol"))) != 200) {
            assertThat(server.waitFor(200, TimeUnit.MILLISECONDS))
                    .as("the server has ended")
                    .isFalse();
        }
        assertThat(status(HttpRequest.newBuilder(repository)
                        .header("Content-Type", "text/turtle")
                        .PUT(BodyPublishers.ofString(REPOSITORY))))
                .isEqualTo(204);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (ConnectException notYet) {
            return 0;
        }
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
        return new RemoteAccess(
                repository, Optional.empty(), Optional.empty(), Optional.empty(), Duration.ofSeconds(30));
    }

    @Override
    void change(String update) {
        UpdateExecHTTP.service(repository + "/statements").update(update).execute();
    }

    @Override
    Graph there(String name) {
        try (QueryExecHTTP asking = QueryExecHTTP.service(repository.toString())
                .query("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + name + "> { ?s ?p ?o } }")
                .build()) {
            return asking.construct();
        }
    }
}
