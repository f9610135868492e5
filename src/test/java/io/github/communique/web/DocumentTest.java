// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final String STATE = "/doc/actor/qa";
    private static final String ARTICLE = "/doc/article/selm-courier-2024-04-13";
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Graph read(String text, String type) {
        return Reader.read(server, text, type).getDefaultGraph();
    }

    @Shows({"http-see-other", "cooluris-distinct"})
    @Test
    void aThingLeadsToItsDocument() {
        var answer = server.get("/id/actor/qa");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(server.at("/id/actor/qa").resolve(header(answer, "Location")))
                .isEqualTo(server.at(STATE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/turtle                                           | text/turtle
            */*                                                   | text/turtle
            application/ld+json                                   | application/ld+json
            application/n-triples                                 | application/n-triples
            application/rdf+xml                                   | application/rdf+xml
            text/html                                             | text/html
            text/html,application/xhtml+xml,*/*;q=0.8             | text/html
            text/turtle;q=0.2, application/rdf+xml;q=0.7          | application/rdf+xml
            text/turtle;q=0, application/ld+json;q=0.1            | application/ld+json
            text/*;q=0.5, text/turtle;q=0.1, application/*;q=0.3  | text/html
            application/trig                                      | application/trig
            application/n-quads                                   | application/n-quads
            application/json                                      | application/json
            application/json, text/plain, */*                     | text/turtle
            text/plain                                            | text/plain
            application/xml;q=0.9                                 | application/xml
            text/n3                                               | text/n3
            """)
    @Shows({"http-negotiation", "http-vary"})
    void theLanguageIsTheOneMostWanted(String accept, String type) {
        var answer = server.get(STATE, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
        assertThat(answer.body()).contains("Arvenia");
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html",
        "ttl, text/turtle",
        "jsonld, application/ld+json",
        "nt, application/n-triples",
        "trig, application/trig",
        "nq, application/n-quads",
        "rdf, application/rdf+xml"
    })
    void anEndingNamesOneLanguage(String ending, String type) {
        var answer = server.get(STATE + "." + ending, "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
    }

    @Test
    @Shows({"rdf-same", "jsonld-parses"})
    void allLanguagesSayTheSame() {
        Graph turtle = read(server.get(STATE + ".ttl").body(), "text/turtle");

        for (String ending : new String[] {"jsonld", "nt", "rdf"}) {
            var answer = server.get(STATE + "." + ending);
            assertThat(read(answer.body(), header(answer, "Content-Type")).isIsomorphicWith(turtle))
                    .as(ending)
                    .isTrue();
        }
    }

    @Test
    @Shows("cooluris-describes")
    void aDescriptionNamesWhatItLinksTo() {
        Graph graph = read(server.get("/doc/actor/qd-odo-lund.nt").body(), "application/n-triples");
        var label = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");

        assertThat(graph.contains(NodeFactory.createURI(RunningServer.BASE + "id/actor/qd"), label, null))
                .isTrue();
        assertThat(graph.find(null, label, null).toList().toString()).contains("Visit of Odo Lund to Corvast");
    }

    @Test
    @Shows("http-not-acceptable")
    void nothingOnOfferIsAListOfWhatIs() {
        var answer = server.get(STATE, "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/turtle", "text/html");
    }

    @Shows("http-head")
    @Test
    void headTellsWhatGetWouldTell() {
        var get = server.get(STATE);
        var head = server.send("HEAD", STATE, "");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "Content-Length", "ETag", "Link", "Last-Modified"}) {
            assertThat(header(head, name)).as(name).isNotEmpty().isEqualTo(header(get, name));
        }
    }

    @Test
    @Shows({"http-if-none-match", "http-if-modified-since"})
    void whatIsKnownIsNotSentAgain() {
        var answer = server.get(STATE);

        assertThat(header(answer, "ETag")).startsWith("\"");
        assertThat(server.get(STATE, "If-None-Match", header(answer, "ETag")).statusCode())
                .isEqualTo(304);
        assertThat(server.get(STATE, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(server.get(STATE, "If-Modified-Since", header(answer, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get(STATE, "Accept", "text/html", "If-None-Match", header(answer, "ETag"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Shows({"link-alternate", "dwbp-licence"})
    void linksLeadToTheOtherFormsAndTheLicence() {
        assertThat(header(server.get(STATE), "Link"))
                .contains("<qa.ttl>; rel=\"alternate\"", "rel=\"describedby\"", "rel=\"license\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/actor/nobody",
                "/doc/actor/",
                "/doc/actor/qa/",
                "/doc/actor/qa/x",
                "/doc/actor/r%C3%A9mi%20x",
                "/doc/actor/%E4%B8%AD.ttl",
                "/doc/nothing/qa",
                "/doc",
                "/id/actor",
                "/elsewhere",
                "/data?graph=urn:none"
            })
    @Shows({"http-not-found", "http-trailing-slash"})
    void whatNeverWasIsNotFound(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/actor/a%2Fb", "/doc/actor/..%2f..%2fetc", "/doc/actor/%00"})
    @Shows("http-trailing-slash")
    void anAddressThatMayMeanTwoThingsIsRefused(String path) {
        assertThat(server.get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    @Shows("http-trailing-slash")
    void aVeryLongAddressIsNotFound() {
        assertThat(server.get("/doc/actor/" + "a".repeat(3000)).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsToldAnewOfAPlaceStandsInTheDocumentsOfItsEvents(@TempDir Path folder) {
        String event = "/doc/event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df.ttl";
        Graph told = GraphFactory.createDefaultGraph();
        told.add(
                NodeFactory.createURI(RunningServer.BASE + "id/place/qa-harrowgate"),
                RDFS.comment.asNode(),
                NodeFactory.createLiteralString("on a hill"));
        try (RunningServer other = RunningServer.start(folder)) {
            assertThat(other.get(event).body()).doesNotContain("on a hill");

            other.store().replace(Map.of(RunningServer.BASE + "more", told));

            assertThat(other.get(event).body()).contains("on a hill");
        }
    }

    @Test
    @Shows({"http-gone", "dwbp-preserve"})
    void whatWasWithdrawnIsGoneWithItsReason(@TempDir Path folder) {
        try (RunningServer other = RunningServer.start(folder)) {
            assertThat(other.get(ARTICLE).statusCode()).isEqualTo(200);

            other.store()
                    .withdraw(
                            RunningServer.BASE + ARTICLE.substring(1),
                            "the paper took it back",
                            Instant.parse("2024-05-01T00:00:00Z"));

            assertThat(other.get(ARTICLE).statusCode()).isEqualTo(410);
            assertThat(other.get(ARTICLE + ".ttl").body()).contains("the paper took it back");
            assertThat(other.get("/data?graph=" + RunningServer.BASE + ARTICLE.substring(1))
                            .statusCode())
                    .isEqualTo(410);
        }
    }
}
