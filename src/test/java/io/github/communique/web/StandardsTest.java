// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What standards ask of every address alike, and of those that have no test of their own. */
class StandardsTest {

    private static final String STATE = "/doc/actor/qa";
    private static final String ARTICLE = RunningServer.BASE + "doc/article/selm-courier-2024-04-13";
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
        return String.join(", ", answer.headers().allValues(name));
    }

    private static Graph turtle(String text) {
        return RDFParser.fromString(text, Lang.TURTLE).base(RunningServer.BASE).toGraph();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", STATE, "/events", "/dump/", "/ontology", "/data?default", "/conformance"})
    @Shows({"http-method-not-allowed", "http-options"})
    void aMethodThatIsNoneIsRefusedWithThoseThatAre(String path) {
        for (String method : List.of("DELETE", "PUT", "PATCH")) {
            var answer = server.send(method, path, "");
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow"))
                    .contains("GET", "HEAD", "OPTIONS")
                    .doesNotContain(method);
        }
        assertThat(header(server.send("OPTIONS", path, ""), "Allow")).contains("GET", "HEAD", "OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {STATE, "/sparql?query=ASK%7B%7D", "/conformance", "/ontology", "/dump/communique.nq"})
    @Shows("http-not-modified")
    void whatIsNotSentAgainStillTellsHowToKeepIt(String path) {
        var full = server.get(path);
        var known = server.get(path, "If-None-Match", header(full, "ETag"));

        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        for (String name : List.of("ETag", "Vary", "Cache-Control")) {
            assertThat(header(known, name)).as(name).isEqualTo(header(full, name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STATE,
                "/",
                "/events",
                "/ontology",
                "/shapes",
                "/conformance",
                "/dump/communique.nq",
                "/web/style.css"
            })
    @Shows("cache-control")
    void everyAddressTellsHowLongItMayBeKept(String path) {
        assertThat(header(server.get(path), "Cache-Control")).isNotEmpty();
    }

    @Test
    @Shows("http-etag")
    void noTwoFormsShareATag() {
        List<String> tags = List.of(
                "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml", "text/html");

        assertThat(tags)
                .extracting(type -> header(server.get(STATE, "Accept", type), "ETag"))
                .doesNotHaveDuplicates()
                .allMatch(tag -> tag.startsWith("\"") && tag.length() > 8);
    }

    @Test
    @Shows("cache-state")
    void aChangeOfTheDataChangesTheTags(@TempDir Path folder) {
        try (RunningServer other = RunningServer.start(folder)) {
            String before = header(other.get("/sparql?query=ASK%7B%7D"), "ETag");
            other.store().remove(ARTICLE);

            assertThat(header(other.get("/sparql?query=ASK%7B%7D"), "ETag"))
                    .isNotEmpty()
                    .isNotEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {STATE, "/nowhere", "/sparql?query=SELEC", "/data?graph=urn:none", "/id/actor/qa"})
    @Shows({"cors-any-origin", "cors-exposed"})
    void pagesOfOtherSitesMayReadEveryAnswer(String path) {
        var answer = server.get(path, "Origin", "https://other.example");

        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag", "Link", "Location");
    }

    @ParameterizedTest
    @CsvSource({"/nowhere, 404", "/sparql?query=SELEC, 400", "/events?type=Nothing, 400", "/sparql?query=, 400"})
    @Shows("problem-json")
    void aProblemTellsItsTypeTitleAndStatus(String path, int status) {
        var answer = server.get(path);
        var problem = JSON.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(problem.get("status").getAsNumber().value().intValue()).isEqualTo(status);
        assertThat(problem.keys()).contains("type", "title", "detail");
    }

    @Test
    @Shows("link-alternate")
    void everyLinkOfADocumentLeadsSomewhere() {
        String links = header(server.get(STATE), "Link");
        List<String> targets = Pattern.compile("<([^>]*)>")
                .matcher(links)
                .results()
                .map((MatchResult one) -> one.group(1))
                .filter(target -> !target.startsWith("http") || target.startsWith(RunningServer.BASE))
                .map(target -> target.replace(RunningServer.BASE, "/"))
                .toList();

        assertThat(targets).hasSizeGreaterThan(4).allSatisfy(target -> {
            String path = server.at(STATE).resolve(target).getRawPath();
            assertThat(server.get(path).statusCode()).as(path).isIn(200, 303);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql?query=ASK%7B%7D&query=ASK%7B%7D", "/sparql?query="})
    @Shows("protocol-one-query")
    void twoQueriesOrNoneAreRefused(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(400);
        assertThat(server.send("POST", "/sparql", "ASK{}", "Content-Type", "text/plain")
                        .statusCode())
                .isBetween(400, 415);
    }

    @Test
    @Shows({"sd-endpoint", "sd-offered", "sd-features"})
    void theServiceDescribesItselfUnderTheAddressThatWasAsked() {
        Graph graph = turtle(server.get("/sparql", "Accept", "text/turtle").body());
        String sd = "http://www.w3.org/ns/sparql-service-description#";

        assertThat(objects(graph, sd + "endpoint"))
                .containsExactly(NodeFactory.createURI(RunningServer.BASE + "sparql"));
        assertThat(objects(graph, sd + "supportedLanguage")).contains(NodeFactory.createURI(sd + "SPARQL11Query"));
        assertThat(objects(graph, sd + "resultFormat"))
                .contains(NodeFactory.createURI("http://www.w3.org/ns/formats/SPARQL_Results_JSON"));
        assertThat(objects(graph, sd + "defaultDataset")).hasSize(1);
    }

    private static List<Node> objects(Graph graph, String property) {
        return graph.find(Node.ANY, NodeFactory.createURI(property), Node.ANY).toList().stream()
                .map(Triple::getObject)
                .toList();
    }

    @Test
    @Shows({"gsp-indirect", "gsp-get", "gsp-head", "gsp-none"})
    void graphsAreReadByTheGraphStoreProtocol() {
        String graph = "/data?graph=" + URLEncoder.encode(ARTICLE, UTF_8);
        var turtle = server.get(graph, "Accept", "text/turtle");
        var triples = server.get(graph, "Accept", "application/n-triples");

        assertThat(turtle.statusCode()).isEqualTo(200);
        assertThat(turtle(turtle.body()).isIsomorphicWith(turtle(triples.body())))
                .isTrue();
        assertThat(turtle(server.get("/data?default", "Accept", "text/turtle").body())
                        .size())
                .isGreaterThan(turtle(turtle.body()).size());
        assertThat(server.send("HEAD", graph, "").statusCode()).isEqualTo(200);
        assertThat(server.send("HEAD", "/data?graph=urn:none", "").statusCode()).isEqualTo(404);
        assertThat(server.get("/data?graph=urn:none").statusCode()).isEqualTo(404);
    }

    @Test
    @Shows({"gsp-read-only", "protocol-no-update"})
    void nobodyWritesAGraph() {
        String before = server.store().version().digest();
        for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
            assertThat(server.send(method, "/data?default", "<a:a> <a:b> <a:c> .", "Content-Type", "text/turtle")
                            .statusCode())
                    .as(method)
                    .isEqualTo(405);
        }
        assertThat(server.store().version().digest()).isEqualTo(before);
    }

    @Test
    @Shows({"void-well-known", "void-counts", "void-dumps", "dcat-dataset"})
    void theDescriptionOfTheDataIsTrue() {
        Graph graph =
                turtle(server.get("/.well-known/void", "Accept", "text/turtle").body());
        Node set = NodeFactory.createURI(RunningServer.BASE + "dataset");
        String count = server.get("/sparql?format=csv&query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fs%20%3Fp%20%3Fo%7D")
                .body();

        assertThat(graph.find(set, VOID.triples.asNode(), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm())
                .isEqualTo(count.split("\r\n")[1]);
        assertThat(objects(graph, VOID.dataDump.getURI())).isNotEmpty().allSatisfy(dump -> assertThat(
                        server.send("HEAD", dump.getURI().replace(RunningServer.BASE, "/"), "")
                                .statusCode())
                .isEqualTo(200));
    }

    @Test
    @Shows("http-content-too-large")
    void aQueryWithoutEndIsRefused() {
        assertThat(server.send("POST", "/sparql", "#" + "x".repeat(1 << 21), "Content-Type", "application/sparql-query")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    @Shows("http-last-modified")
    void aDocumentNeverChangedInTimeToCome() {
        var time = java.time.ZonedDateTime.parse(
                header(server.get(STATE), "Last-Modified"), java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME);

        assertThat(time.toInstant()).isBeforeOrEqualTo(java.time.Instant.now());
    }

    @Test
    @Shows("jsonld-context")
    void jsonLdIsShortenedByAContextThatIsServed() {
        var document =
                JSON.parse(server.get(STATE, "Accept", "application/ld+json").body());
        String context = document.get("@context").getAsString().value();
        var answer = server.get(context.replace(RunningServer.BASE, "/"));

        assertThat(context).startsWith(RunningServer.BASE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("application/ld+json");
        assertThat(JSON.parse(answer.body()).hasKey("@context")).isTrue();
    }
}
