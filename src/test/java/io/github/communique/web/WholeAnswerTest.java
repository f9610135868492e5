// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.web.sparql.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is whole or says that it is not, and who hangs up frees the place for others. */
class WholeAnswerTest {

    private static final String ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static RunningServer patient(Path folder) {
        return RunningServer.start(folder, new Limits(Duration.ofMinutes(5), 1L << 40, 1));
    }

    private static String query(String text, String more) {
        return "/sparql?query=" + URLEncoder.encode(text, UTF_8) + more;
    }

    @ParameterizedTest
    @CsvSource({"csv, ", "tsv, ", "json, ", "xml, ", "csv, wait=1", "json, wait=1"})
    @Shows("protocol-whole")
    void aClientMayShortenTheTimeAndNeverGetsAPart(String format, String prefer, @TempDir Path folder) {
        try (RunningServer server = patient(folder)) {
            HttpResponse<String> answer = prefer == null
                    ? server.get(query(ENDLESS, "&format=" + format + "&timeout=0.3"))
                    : server.get(query(ENDLESS, "&format=" + format), "Prefer", prefer);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body())
                    .startsWith("{\"type\":\"" + RunningServer.BASE + "problems#query-too-slow\"")
                    .doesNotContain("bindings", "<sparql");
        }
    }

    /** The pattern would be matched for years, and the engine would not look at the clock meanwhile. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { BIND(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a|aa|a?)+\\\\1b$') AS ?x) }",
                "SELECT * { ?s rdfs:label ?l FILTER REGEX(CONCAT(?l, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'),"
                        + " '^.*(a|aa|a?)+\\\\1b$') }",
                "SELECT (SUM(STRLEN(REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a|aa|a?)+\\\\1b$', ''))) AS ?x)"
                        + " { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER REGEX(CONCAT(STR(?r),"
                        + " 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'), '(a|aa|a?)+\\\\1b$') } }",
                "SELECT * { BIND('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' AS ?a) BIND(REPLACE(REPLACE(?a, 'a', ?a), 'a', ?a) AS ?long)"
                        + " FILTER REGEX(?long, 'a*b') }"
            })
    void aPatternWithoutEndEndsWithTheQuery(String query, @TempDir Path folder) {
        try (RunningServer server = patient(folder)) {
            assertThat(server.get(query(query, "&timeout=0.3")).statusCode()).isEqualTo(503);
            assertThat(server.get(query("ASK {}", "")).statusCode()).isEqualTo(200);
        }
    }

    /** The engine compiles such queries with an effort that doubles with each level, or grows with the square of the list. */
    @Test
    void aQueryThatIsDeepOrLongIsAnsweredInTime(@TempDir Path folder) {
        String deep = "ASK { ?s ?p ?o " + "FILTER EXISTS { ?s ?p ?o ".repeat(500) + "}".repeat(501);
        String list = IntStream.range(0, 100_000)
                .mapToObj(number -> "<a:" + number + ">")
                .collect(Collectors.joining(",", "ASK { ?s ?p ?o FILTER(?s IN (", ")) }"));
        try (RunningServer server = RunningServer.start(folder, new Limits(Duration.ofSeconds(25), 1 << 20))) {
            assertThat(server.get(query(deep, "&format=csv")).body()).endsWith("true\r\n");
            assertThat(server.send("POST", "/sparql?format=csv", list, "Content-Type", "application/sparql-query")
                            .body())
                    .endsWith("false\r\n");
        }
    }

    @Test
    void aLongListIsLookedUpAsItsMembersSay(@TempDir Path folder) {
        String list =
                IntStream.range(0, 200).mapToObj(number -> "<a:" + number + ">").collect(Collectors.joining(", "));
        String ask = "SELECT ?in ?out ?none { VALUES ?x { <a:7> <b:7> 'a:7' } BIND(?x IN (" + list
                + ") AS ?in) BIND(?x NOT IN (" + list + ") AS ?out) BIND(?unknown IN (" + list + ") AS ?none) }";
        try (RunningServer server = patient(folder)) {
            assertThat(server.send("POST", "/sparql?format=csv", ask, "Content-Type", "application/sparql-query")
                            .body())
                    .isEqualTo("in,out,none\r\ntrue,false,\r\nfalse,true,\r\nfalse,true,\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7.1"})
    void numbersDoNotGrowWithoutEnd(String number, @TempDir Path folder) {
        String squares = IntStream.range(0, 60)
                .mapToObj(step -> "BIND(?n" + step + " * ?n" + step + " AS ?n" + (step + 1) + ")")
                .collect(Collectors.joining(" ", "SELECT (BOUND(?n3) AS ?some) (BOUND(?n60) AS ?all) { BIND(", "}"))
                .replaceFirst("BIND\\(BIND", "BIND(" + number + " AS ?n0) BIND");
        try (RunningServer server = patient(folder)) {
            assertThat(server.get(query(squares, "&format=csv&timeout=20")).body())
                    .isEqualTo("some,all\r\ntrue,false\r\n");
            assertThat(server.get("/metrics").body()).contains("communique_runaway_queries_total 0");
        }
    }

    /** To read a number of a million digits takes the library many seconds, in which it cannot be stopped. */
    @Test
    void whatRunsAwayIsCountedAndLeavesItsTurnToOthers(@TempDir Path folder) {
        String digits = IntStream.range(0, 20)
                .mapToObj(step -> "BIND(CONCAT(?s" + step + ", ?s" + step + ") AS ?s" + (step + 1) + ")")
                .collect(Collectors.joining(
                        " ", "SELECT ?n { BIND('7' AS ?s0) ", " BIND(xsd:integer(?s20) + 1 AS ?n) }"));
        try (RunningServer server = patient(folder)) {
            assertThat(server.get(query(digits, "&timeout=0.3")).statusCode()).isEqualTo(503);

            Instant begin = Instant.now();
            String metrics = "";
            while (!metrics.contains("communique_runaway_queries_total 1")
                    && Duration.between(begin, Instant.now()).toSeconds() < 60) {
                metrics = server.get("/metrics").body();
            }
            assertThat(metrics).contains("communique_runaway_queries_total 1");
            assertThat(server.get(query("ASK {}", ""), "X-Forwarded-For", "192.0.2.7")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.get(query("ASK {}", ""), "Forwarded", "for=203.0.113.1, for=\"192.0.2.8\";proto=https")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void patternsMatchAsTheyAlwaysDid(@TempDir Path folder) {
        try (RunningServer server = patient(folder)) {
            String query = "SELECT (REGEX('Selm', '^s', 'i') AS ?a) (REPLACE('abcabc', '(b)', '[$1]') AS ?b)"
                    + " (REPLACE('', '.*', 'x') AS ?c) (REGEX('a.b', '.', 'q') AS ?d) (REGEX(1, 'a') AS ?e)"
                    + " (REPLACE('chat'@fr, 'c', 'r') AS ?f) (REPLACE('http://e.org/a#b', '^.*[/#]', '') AS ?g) {}";

            assertThat(server.get(query(query, "&format=tsv")).body())
                    .isEqualTo("?a\t?b\t?c\t?d\t?e\t?f\t?g\ntrue\t\"a[b]ca[b]c\"\t\"x\"\ttrue\t\t\"rhat\"@fr\t\"b\"\n");
        }
    }

    @Test
    void nobodyMayLengthenTheTime(@TempDir Path folder) {
        try (RunningServer server = RunningServer.start(folder, new Limits(Duration.ofMillis(200), 1L << 40))) {
            Instant begin = Instant.now();

            assertThat(server.get(query(ENDLESS, "&timeout=60")).statusCode()).isEqualTo(503);
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void aTimeThatIsNoneIsRefused(@TempDir Path folder) {
        try (RunningServer server = patient(folder)) {
            assertThat(server.get(query("ASK {}", "&timeout=soon")).statusCode())
                    .isEqualTo(400);
            assertThat(server.get(query("ASK {}", "&timeout=-1")).statusCode()).isEqualTo(400);
        }
    }

    /** There is one turn, and the query that has it would run for five minutes. */
    @Test
    void whoHangsUpFreesTheTurn(@TempDir Path folder) throws IOException {
        try (RunningServer server = patient(folder)) {
            try (Socket caller = asking(server, query(ENDLESS, "&format=csv"))) {
                assertThat(caller.isConnected()).isTrue();
            }

            Instant begin = Instant.now();
            int status = 429;
            while (status == 429 && Duration.between(begin, Instant.now()).toSeconds() < 60) {
                status = server.get(query("ASK {}", "")).statusCode();
            }
            assertThat(status).isEqualTo(200);
        }
    }

    @Test
    @Shows("protocol-whole")
    void theBytesOnTheLineAreThoseThatWereTold(@TempDir Path folder) throws IOException {
        try (RunningServer server = patient(folder);
                Socket caller = asking(server, query("SELECT * { ?s ?p ?o }", "&format=csv"))) {
            InputStream in = caller.getInputStream();
            String answer = new String(in.readAllBytes(), UTF_8);
            String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);

            assertThat(answer).startsWith("HTTP/1.1 200").contains("Content-Length: " + body.getBytes(UTF_8).length);
            assertThat(body).startsWith("s,p,o\r\n").endsWith("\r\n").doesNotContain("ncomplete", "cancelled");
        }
    }

    private static Socket asking(RunningServer server, String path) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.at("/").getPort());
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }
}
