// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the SPARQL 1.1 Graph Store Protocol that a server for reading has to keep. */
class GraphStoreTest {

    private static final String TIMES = RunningServer.BASE + "doc/article/harrowgate-times-2024-03-05";
    private static final String OWN = RunningServer.BASE + "data/of/its/own";
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
        server.store()
                .replace(Map.of(
                        OWN,
                        RDFParser.fromString("<a:a> <a:b> \"ä\" .", Lang.TURTLE).toGraph()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String named(String iri) {
        return "/data?graph=" + URLEncoder.encode(iri, UTF_8);
    }

    private static Graph read(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElseThrow().split(";")[0];
        return RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type))
                .toGraph();
    }

    @ParameterizedTest
    @Shows({"gsp-indirect", "gsp-get"})
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/ld+json",
                "application/rdf+xml",
                "application/trig",
                "application/n-quads"
            })
    void aGraphIsGivenInTheLanguageThatIsWanted(String type) {
        var answer = server.get(named(TIMES), "Accept", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(read(answer).isIsomorphicWith(server.store().graph(TIMES))).isTrue();
    }

    @Test
    @Shows("gsp-indirect")
    void theDefaultGraphIsTheUnionOfAll() {
        Graph all = read(server.get("/data?default", "Accept", "application/n-triples"));

        server.store().names().forEach(name -> server.store().graph(name).stream()
                .forEach(triple -> assertThat(all.contains(triple)).isTrue()));
    }

    @Test
    void anAddressOfItsOwnNamesAGraphDirectly() {
        assertThat(server.get("/data/of/its/own", "Accept", "application/n-triples")
                        .body())
                .isEqualTo("<a:a> <a:b> \"ä\" .\n");
        assertThat(server.get("/data/of/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    @Shows("gsp-head")
    void headTellsWhetherThereIsSuchAGraph() {
        var head = server.send("HEAD", named(TIMES), "");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(server.get(named(TIMES)).headers().firstValue("ETag"));
        assertThat(server.send("HEAD", named("https://data.example.org/none"), "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Shows("gsp-none")
    void aGraphThatIsNotThereIsNotFound() {
        assertThat(server.get(named("https://data.example.org/none")).statusCode())
                .isEqualTo(404);
    }

    /** Once, and not twice: a percent sign may be part of a name. */
    @Test
    void aNameIsDecodedOnce() {
        String odd = "https://data.example.org/a%20b";
        server.store()
                .replace(Map.of(
                        odd,
                        RDFParser.fromString("<a:odd> <a:b> 1 .", Lang.TURTLE).toGraph()));

        assertThat(server.get(named(odd)).body()).contains("odd");
        assertThat(server.get("/data?graph=" + odd).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/data?graph=", "/data?graph=relative", "/data?default&graph=a:b", "/data?graph=a:b&graph=a:c"})
    void oneGraphIsNamedByAnAbsoluteIri(String address) {
        assertThat(server.get(address).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @Shows("gsp-read-only")
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void nothingIsWritten(String method) {
        var before = server.store().version();

        for (String address : new String[] {"/data", "/data?default", named(TIMES), "/data/of/its/own"}) {
            var answer = server.send(method, address, "<a:a> <a:b> <a:c> .", "Content-Type", "text/turtle");
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        }
        assertThat(server.store().version()).isEqualTo(before);
    }

    @Test
    void whatIsKnownIsNotSentAgainAndNothingOnOfferIsSaid() {
        String tag = server.get(named(TIMES)).headers().firstValue("ETag").orElseThrow();

        assertThat(server.get(named(TIMES), "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.get(named(TIMES), "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void withoutAGraphAllAreListed() {
        var page = Jsoup.parse(server.get("/data", "Accept", "text/html").body());
        Graph graph = read(server.get("/data", "Accept", "application/n-triples"));

        assertThat(page.select("ol a").eachAttr("href"))
                .hasSameSizeAs(server.store().names())
                .anyMatch(address -> ("/" + address).equals(named(TIMES)));
        assertThat(graph.toString()).contains(TIMES, "NamedGraph");
        assertThat(server.get("/data?page=2").statusCode()).isEqualTo(404);
    }
}
