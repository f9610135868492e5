// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest {

    private static final int DEEP = 8000;
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> deepQueries() {
        return Stream.of(
                "SELECT * " + "{".repeat(DEEP) + "}".repeat(DEEP),
                "SELECT * { FILTER(" + "(".repeat(DEEP) + "1" + ")".repeat(DEEP) + ") }",
                "SELECT * { FILTER(" + "1+".repeat(3 * DEEP) + "1) }",
                "SELECT * { " + "{ ?s ?p ?o } UNION ".repeat(DEEP) + "{ ?s ?p ?o } }");
    }

    @ParameterizedTest
    @MethodSource("deepQueries")
    void aQueryNestedTooDeeplyIsTheFaultOfTheQuery(String query) {
        var answer = server.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
                "SELECT * { ?s <java:java.lang.Runtime> ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY (<java:java.lang.Runtime>(?s))",
                "SELECT (SUM(<http://jena.apache.org/ARQ/jsFunction#f>(?s)) AS ?x) { ?s ?p ?o }"
            })
    void noQueryLoadsCode(String query) {
        var answer = server.get("/sparql?query=" + URLEncoder.encode(query, UTF_8));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("would load code");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * { ?s ?p ?o } LIMIT -1      | 29 | “-1” cannot stand here. Here may stand: <INTEGER>
            SELECT * { GRAPH GRAPH }            | 18 | “GRAPH” cannot stand here.
            SELECT * { ?s ?p ?o                 | 19 | The query ends too early.
            SELECT * { ?s nosuch:p ?o }         | 15 | Unresolved prefixed name: nosuch:p
            """)
    void theFaultOfAQueryIsToldAtItsVeryWord(String query, int column, String words) {
        var answer = server.get("/sparql?query=" + URLEncoder.encode(query, UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"line\":1,\"column\":" + column).contains(words);
    }

    @Test
    void aFaultWithoutAPlaceIsToldWithoutOne() {
        var answer =
                server.get("/sparql?query=" + URLEncoder.encode("SELECT (COUNT(?s) AS ?n) ?p { ?s ?p ?o }", UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("?p").doesNotContain("\"line\"");
    }

    @Test
    void aReaderGetsTheFaultyQueryBackToMendIt() {
        var answer = server.get("/sparql?query=SELECT+%2A+%7B+%3Cnever%3E", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("role=\"alert\"", "The query ends too early", "<textarea", "SELECT * { &lt;never&gt;");
    }

    @Test
    void whatIsPostedIsAnsweredAnewEachTime() {
        String[] type = {"Content-Type", "application/sparql-query", "If-None-Match", "*"};

        assertThat(server.send("POST", "/sparql", "ASK {}", type).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/event/a%2Fb, 404",
        "/doc/event/..%2f..%2fhealth, 404",
        "/doc/event/%FF, 404",
        "/doc/event/%00, 400",
        "/doc//x, 404",
        "//doc/event/x, 404",
        "/doc/event/a;b=c, 404",
        "/web/..%2flogback.xml, 404",
        "/web/%2e%2e/logback.xml, 404"
    })
    void anOddAddressIsAnsweredAsAnyOther(String path, int status) {
        var answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 500\r\n\r\nASK {", "Transfer-Encoding: chunked\r\n\r\nzz\r\nASK {}\r\n"})
    void aBodyThatBreaksOffIsRefusedInOurWords(String rest) throws IOException {
        try (Socket line = new Socket("localhost", server.at("/").getPort())) {
            String head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n";
            line.getOutputStream().write((head + rest).getBytes(UTF_8));
            line.shutdownOutput();

            assertThat(new String(line.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "The body cannot be read");
        }
    }

    @Test
    void headersWithoutEndAreRefusedInOurWords() {
        var answer = server.get("/", "Accept", "text/html,".repeat(80_000));

        assertThat(answer.statusCode()).isEqualTo(431);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
