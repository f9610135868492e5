// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says of all addresses. */
class EndingsTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "catalog, ttl, text/turtle",
        "catalog, jsonld, application/ld+json",
        "catalog, html, text/html",
        ".well-known/void, ttl, text/turtle",
        ".well-known/void, rdf, application/rdf+xml",
        "ontology, ttl, text/turtle",
        "shapes, ttl, text/turtle",
        "conformance, ttl, text/turtle"
    })
    void anEndingAsksForItsForm(String address, String ending, String type) {
        var answer = server.get("/" + address + "." + ending, "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body())
                .isEqualTo(server.get("/" + address, "Accept", type).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalog.pdf", "/catalog.", "/.well-known/void.pdf", "/.well-known/voids.ttl"})
    void anEndingThatIsNoneIsNotFound(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events",
                "/events.csv",
                "/events.tsv",
                "/events.jsonl",
                "/reconcile",
                "/queries/",
                "/dump/",
                "/release/",
                "/feed.atom",
                "/stream",
                "/.well-known/void",
                "/catalog",
                "/catalog.ttl",
                "/sitemap.xml",
                "/ontology",
                "/shapes",
                "/conformance",
                "/sparql?query=ASK%7B%7D",
                "/data?default"
            })
    void itCarriesATag(String path) {
        var answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }
}
