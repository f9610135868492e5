// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Shows("http-trailing-slash")
class OddAddressTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
        Graph graph = GraphFactory.createDefaultGraph();
        for (String slug : new String[] {"münchen", "z%C3%BCrich", "a;b=c", "v1.ttl", "v1"}) {
            graph.add(Triple.create(
                    NodeFactory.createURI(RunningServer.BASE + "id/place/" + slug),
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralString("name of " + slug)));
        }
        server.store().replace(Map.of(RunningServer.BASE + "doc/article/odd", graph));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "m%C3%BCnchen, münchen, m%C3%BCnchen",
        "z%C3%BCrich, z%C3%BCrich, z%C3%BCrich",
        "a;b=c, a;b=c, a%3Bb%3Dc",
        "a%3Bb%3Dc, a;b=c, a%3Bb%3Dc",
        "v1.ttl, v1.ttl, v1.ttl"
    })
    void aNameIsReadHoweverItIsEncoded(String sent, String slug, String linked) {
        var answer = server.get("/doc/place/" + sent);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("name of " + slug);
        assertThat(header(answer, "Link")).contains("<" + linked + ".jsonld>; rel=\"alternate\"");
        assertThat(server.get("/doc/place/" + header(answer, "Content-Location"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.at("/id/place/x")
                        .resolve(header(server.get("/id/place/" + sent), "Location"))
                        .getRawPath())
                .isEqualTo("/doc/place/" + linked);
    }

    @Test
    void aNameThatEndsLikeAFormIsTheNameFirst() {
        assertThat(server.get("/doc/place/v1.ttl").body()).contains("name of v1.ttl");
        assertThat(server.get("/doc/place/v1.nt").body()).contains("\"name of v1\"");
        assertThat(server.get("/doc/place/v1.ttl.nt").body()).contains("\"name of v1.ttl\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/actor/qa/, 404",
        "/doc/actor/qa%2F, 404",
        "/doc/actor/qa%2Fx, 404",
        "/doc/actor//qa, 404",
        "/doc/actor/%2e%2e, 404",
        "/doc/actor/..%2Fqa, 404",
        "/doc/actor/%5C, 404",
        "/doc/actor/q%0Aa, 404",
        "/doc/actor/%2571a, 404",
        "/doc/actor/%C3, 404",
        "/doc/actor/%FF, 404",
        "/doc/actor/%00, 400",
        "/doc/actor/q%61, 200",
        "/doc/actor/qa;x=1, 404",
        "/doc/actor/.ttl, 404",
        "/id/actor/qa/, 404",
        "/id/actor/..%2Fx, 404",
        "/id/actor, 404"
    })
    void noOddAddressIsTakenForAnother(String path, int status) {
        var answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status != 200) {
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 4000, 7000})
    void anAddressWithoutEndIsNotFound(int length) {
        assertThat(server.get("/doc/actor/" + "a".repeat(length)).statusCode()).isEqualTo(404);
        assertThat(server.get("/id/actor/" + "%C3%BC".repeat(length / 6)).statusCode())
                .isIn(303, 404);
    }

    @Shows("http-see-other")
    @Test
    void theWayToADocumentIsRelativeAndLeavesTheQueryOut() {
        var get = server.get("/id/actor/qa?page=2&x=%0D%0A");
        var head = server.send("HEAD", "/id/actor/qa?page=2", "");

        assertThat(header(get, "Location")).isEqualTo("../../doc/actor/qa");
        assertThat(head.statusCode()).isEqualTo(303);
        assertThat(header(head, "Location")).isEqualTo("../../doc/actor/qa");
    }
}
