// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.conformance.Shows;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that fails while it is sent cannot be taken for one that was sent whole. */
@Shows("protocol-whole")
class BrokenAnswerTest {

    private static final int LARGE = 8 << 20;
    private static final Map<String, Supplier<Exception>> FAULTS = Map.of(
            "io", () -> new IOException("the disk is gone"),
            "problem", () -> Problem.of(422, "Too long", "Ask for less."),
            "cancelled", QueryCancelledException::new);

    private FusekiServer server;

    /** Sends so many bytes, and then no more. */
    private record Broken(int after, Supplier<Exception> fault) implements Content {
        @Override
        public long length() {
            return 2L * LARGE;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write("a,b\r\n".repeat(after / 5).getBytes(StandardCharsets.UTF_8));
            Exception thrown = fault.get();
            if (thrown instanceof IOException broken) {
                throw broken;
            }
            throw (RuntimeException) thrown;
        }
    }

    @BeforeEach
    void start() {
        Handler handler = ask -> Answer.ok(
                "text/csv",
                new Broken(
                        Integer.parseInt(ask.parameters().first("after").orElseThrow()),
                        FAULTS.get(ask.parameters().first("by").orElseThrow())));
        Routes routes = new Routes(Map.of("broken", handler), new StatusTally());
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .addServlet(
                        "/*",
                        new Front(routes, Settings.of(RunningServer.BASE, 0), new Visitors(routes, new Draining())))
                .build();
        LinkedDataServer.packed(server);
        Doorway.open(server.getJettyServer(), RunningServer.BASE);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private HttpResponse<String> get(String query, String packing) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.getHttpPort() + "/broken?" + query))
                .header("Accept-Encoding", packing)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"io", "problem", "cancelled"})
    void theLineBreaksOnceBytesHaveGoneOut(String fault) {
        for (String packing : new String[] {"identity", "gzip"}) {
            assertThatThrownBy(() -> get("by=" + fault + "&after=" + LARGE, packing), packing)
                    .isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"io", "problem", "cancelled"})
    void beforeThatTheStatusSaysIt(String fault) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("by=" + fault + "&after=100", "identity");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).startsWith("{\"type\"").doesNotContain("a,b");
    }
}
