// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import jakarta.json.Json;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A release is made, an article goes, and another release is made; all three states are asked over HTTP. */
class ReleasesTest {

    private static final String BASE = RunningServer.BASE;
    private static final String GONE = "harrowgate-times-2024-03-05";
    private static final String EVENT = "doc/event/2024-03-04-agreement-qa-qb-ac0f09c0";
    private static final String KEPT = "doc/actor/qa";

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
        server.release("2024.1", Instant.parse("2024-05-01T10:00:00Z"));
        server.store().remove(BASE + "doc/article/" + GONE);
        server.release("2024.2", Instant.parse("2024-08-01T10:00:00Z"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aCitationThatOthersCanFollowWarnsOfNothing() {
        assertThat(server.get("/release/2024.1/", "Accept", "text/html").body())
                .contains("Cite it")
                .doesNotContain("nobody else can follow");
    }

    @Test
    void whatIsGoneTodayStillAnswersInTheReleaseThatHeldIt() {
        assertThat(server.get("/" + EVENT).statusCode()).isIn(404, 410);
        var then = server.get("/release/2024.1/" + EVENT, "Accept", "text/turtle");

        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(ask(then.body(), "ASK { <id/event/2024-03-04-agreement-qa-qb-ac0f09c0> a dip:Agreement }"))
                .isTrue();
        assertThat(server.get("/release/2024.2/" + EVENT).statusCode()).isIn(404, 410);
    }

    @Test
    void aThingOfAReleaseLeadsToItsDocumentThere() {
        var answer = server.get("/release/2024.1/" + EVENT.replaceFirst("doc", "id"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(server.at("/release/2024.1/id/event/x")
                        .resolve(location(answer))
                        .getPath())
                .isEqualTo("/release/2024.1/" + EVENT);
    }

    @Test
    void aPageOfAReleaseSaysSoAndLinksWithinIt() {
        String page =
                server.get("/release/2024.1/" + EVENT, "Accept", "text/html").body();

        assertThat(page)
                .contains("frozen release")
                .contains("href=\"../../id/actor/qa\"")
                .contains("href=\"../../../../web/style.css\"");
    }

    @Test
    void theEndpointOfAReleaseAnswersFromItsDataAlone() {
        String query =
                "/sparql?query=ASK%20%7B%20%3C" + BASE + EVENT.replaceFirst("doc", "id") + "%3E%20%3Fp%20%3Fo%20%7D";

        assertThat(server.get("/release/2024.1" + query, "Accept", "application/sparql-results+json")
                        .body())
                .contains("true");
        assertThat(server.get("/release/2024.2" + query, "Accept", "application/sparql-results+json")
                        .body())
                .contains("false");
    }

    @Test
    void theEndpointOfAReleaseTellsItsOwnAddress() {
        String description =
                server.get("/release/2024.1/sparql", "Accept", "text/turtle").body();

        assertThat(
                        ask(
                                description,
                                "ASK { ?s <http://www.w3.org/ns/sparql-service-description#endpoint> <release/2024.1/sparql> }"))
                .isTrue();
    }

    @Test
    @Shows({"cache-control", "dwbp-versions"})
    void itsFilesMayBeKeptForEverAndAreThoseOfItsChecksums() {
        var file = server.bytes("/dump/2024.1/communique.nq.gz");

        assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(file.headers().firstValue("Repr-Digest")).isPresent();
        assertThat(server.get("/dump/2024.1/SHA256SUMS").body())
                .contains(file.headers().firstValue("ETag").orElseThrow().replace("\"", "") + "  communique.nq.gz");
        assertThat(server.bytes("/dump/2024.1/communique.nq.gz", "Range", "bytes=0-9")
                        .body())
                .hasSize(10);
        assertThat(server.get("/dump/2024.1/nothing.ttl").statusCode()).isEqualTo(404);
        assertThat(server.get("/dump/1999.1/communique.nq").statusCode()).isEqualTo(404);
    }

    @Test
    void theLatestHasANameThatStays() {
        var answer = server.get("/dump/latest/communique.ttl.gz");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(server.at("/dump/latest/communique.ttl.gz")
                        .resolve(location(answer))
                        .getPath())
                .isEqualTo("/dump/2024.2/communique.ttl.gz");
    }

    @Test
    void theListAndThePagesComeAsHtmlJsonAndRdf() {
        var list = Json.createReader(new StringReader(
                        server.get("/release/", "Accept", "application/json").body()))
                .readArray();
        assertThat(list).hasSize(2);
        assertThat(ask(server.get("/release/", "Accept", "text/turtle").body(), """
                ASK { <release/> a dcat:DatasetSeries ; dcat:last <release/2024.2> .
                    <release/2024.2> dcat:prev <release/2024.1> ; dcat:inSeries <release/> }"""))
                .isTrue();
        assertThat(server.get("/release/", "Accept", "text/html").body()).contains("2024.1", "2024.2");
        assertThat(server.get("/release/2024.2/", "Accept", "text/html").body())
                .contains("Communiqué (2024): ", "What changed", "\"@type\":\"Dataset\"");
        assertThat(
                        ask(
                                server.get("/release/2024.1", "Accept", "text/turtle")
                                        .body(),
                                "ASK { <release/2024.1> dcat:version '2024.1' ; void:triples ?many ; prov:wasDerivedFrom ?article }"))
                .isTrue();
        assertThat(server.get("/release/2024.1/", "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(server.get("/release/2023.1/").statusCode()).isEqualTo(404);
    }

    @Test
    @Shows("dwbp-versions")
    void theChangesComeAsAPageAndAsAPatch() {
        assertThat(server.get("/release/2024.2/changes", "Accept", "text/html").body())
                .contains("Gone", "release/2024.1/" + EVENT);
        var patch = server.get("/release/2024.2/changes", "Accept", "application/rdf-patch");
        assertThat(patch.headers().firstValue("Content-Type")).hasValue("application/rdf-patch");
        assertThat(patch.body()).startsWith("H id ").contains("\nD <" + BASE + "id/event/");
        assertThat(server.get("/release/2024.1/changes").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'Thu, 01 Jan 1970 00:00:00 GMT', 2024.1",
        "'Wed, 01 May 2024 10:00:00 GMT', 2024.1",
        "'Thu, 01 Aug 2024 09:59:59 GMT', 2024.1",
        "'Thu, 01 Aug 2024 10:00:00 GMT', 2024.2",
        "'Tue, 01 Jan 2030 00:00:00 GMT', 2024.2"
    })
    @Shows("memento-accept")
    void aMomentLeadsToTheReleaseInForce(String moment, String version) {
        var answer = server.get("/" + KEPT, "Accept-Datetime", moment);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(server.at("/" + KEPT).resolve(location(answer)).getPath())
                .isEqualTo("/release/" + version + "/" + KEPT);
        assertThat(answer.headers().firstValue("Memento-Datetime")).isEmpty();
        assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Accept-Datetime");
    }

    @Test
    @Shows("memento-accept")
    void whatIsGoneCanBeAskedForAsOfAMoment() {
        var answer = server.get("/" + EVENT, "Accept-Datetime", "Tue, 01 Jan 2030 00:00:00 GMT");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("release/2024.1/" + EVENT);
    }

    @Test
    @Shows({"memento-datetime", "memento-links"})
    void aMementoTellsItsMomentAndItsNeighbours() {
        var answer = server.get("/release/2024.1/" + KEPT + ".ttl");
        String links = String.join(", ", answer.headers().allValues("Link"));

        assertThat(answer.headers().firstValue("Memento-Datetime")).hasValue("Wed, 01 May 2024 10:00:00 GMT");
        assertThat(links)
                .contains("<" + BASE + KEPT + ".ttl>; rel=\"original timegate\"")
                .contains("<" + BASE + "timemap/" + KEPT + ".ttl>; rel=\"timemap\"; type=\"application/link-format\"")
                .contains("<" + BASE + "release/2024.1/" + KEPT
                        + ".ttl>; rel=\"first memento\"; datetime=\"Wed, 01 May 2024 10:00:00 GMT\"")
                .contains("<" + BASE + "release/2024.2/" + KEPT + ".ttl>; rel=\"last next memento\"");
    }

    @Test
    @Shows("memento-links")
    void theDocumentOfTodayNamesItsTimeGateAndTimeMap() {
        var answer = server.get("/" + KEPT, "Accept", "text/turtle");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Memento-Datetime")).isEmpty();
        assertThat(String.join(", ", answer.headers().allValues("Link")))
                .contains("rel=\"original timegate\"", "<" + BASE + "timemap/" + KEPT + ">; rel=\"timemap\"");
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept-Datetime");
    }

    @Test
    @Shows("memento-timemap")
    void theTimeMapListsEveryReleaseThatHoldsTheDocument() {
        var map = server.get("/timemap/" + KEPT, "Accept", "application/link-format");

        assertThat(map.headers().firstValue("Content-Type")).hasValue("application/link-format");
        assertThat(map.body().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("<" + BASE + KEPT + ">; rel=\"original timegate\""))
                .anyMatch(line ->
                        line.contains("rel=\"self\"") && line.contains("from=\"Wed, 01 May 2024 10:00:00 GMT\""))
                .anyMatch(line -> line.contains("release/2024.2/" + KEPT + ">; rel=\"last memento\""));
        assertThat(server.get("/timemap/" + EVENT, "Accept", "application/json").body())
                .contains("release/2024.1/")
                .doesNotContain("release/2024.2/");
        assertThat(server.get("/timemap/doc/event/never").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-05-01", "Wed, 32 May 2024 10:00:00 GMT"})
    void aMomentThatIsNoneIsRefused(String moment) {
        assertThat(server.get("/" + KEPT, "Accept-Datetime", moment).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsTheSameForAllReleasesStandsWhereItStands() {
        var answer = server.get("/release/2024.1/events?party=Arvenia");

        assertThat(server.at("/release/2024.1/events").resolve(location(answer)))
                .isEqualTo(server.at("/events?party=Arvenia"));
        assertThat(server.send("POST", "/release/2024.1/", "").statusCode()).isEqualTo(405);
    }

    @Test
    @Shows("dcat-dataset")
    void theCatalogueHasDataSetsReleasesFilesAndServices() {
        String catalogue = server.get("/catalog", "Accept", "text/turtle").body();

        assertThat(ask(catalogue, """
                ASK { <catalog> a dcat:Catalog ; dcat:dataset <dataset>, <release/2024.1> ;
                        dcat:service <sparql>, <data>, <stream>, <reconcile>, <feed.atom> .
                    <dataset> dcat:distribution <dump/communique.hdt.zst> ; dcat:hasVersion <release/2024.1> ;
                        dcat:hasCurrentVersion <release/2024.2> .
                    <release/2024.1> dcat:distribution <dump/2024.1/communique.nq.gz> .
                    <dump/2024.1/communique.nq.gz> spdx:checksum ?sum ; dcat:byteSize ?size }""")).isTrue();
        assertThat(server.get("/catalog", "Accept", "text/html").body()).contains("SPARQL endpoint", "release 2024.1");
    }

    @Test
    void theFileTheDescriptionsAndThePageTellTheSameVersionAndDate() {
        String digest = server.store().version().digest();
        String modified = server.store().version().modified().toString();

        assertThat(server.get("/dump/communique.trig").body())
                .contains("# version " + digest, "# modified " + modified);
        assertThat(server.get("/dump/", "Accept", "text/html").body()).contains(digest, modified);
        for (String address : List.of("/.well-known/void", "/catalog")) {
            assertThat(ask(
                            server.get(address, "Accept", "text/turtle").body(),
                            "ASK { <dataset> owl:versionInfo '" + digest + "' ; dcterms:modified '" + modified
                                    + "'^^xsd:dateTime . <dump/communique.trig> dcterms:modified '" + modified
                                    + "'^^xsd:dateTime }"))
                    .isTrue();
        }
    }

    @Test
    @Shows("void-counts")
    void theCountsOfTheDescriptionAreThoseOfTheEndpoint() {
        Graph told = RDFParser.fromString(
                        server.get("/.well-known/void", "Accept", "text/turtle").body(), Lang.TURTLE)
                .toGraph();
        String recount = """
                PREFIX void: <http://rdfs.org/ns/void#>
                SELECT ?count WHERE { ?set void:triples ?count ; void:sparqlEndpoint ?any }""";
        try (QueryExec asking = QueryExec.graph(told).query(recount).build()) {
            String triples = asking.select().next().get("count").getLiteralLexicalForm();
            assertThat(server.get(
                                    "/sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fs%20%3Fp%20%3Fo%7D",
                                    "Accept", "text/csv")
                            .body())
                    .isEqualTo("n\r\n" + triples + "\r\n");
        }
        String classes = """
                PREFIX void: <http://rdfs.org/ns/void#>
                SELECT ?class ?count WHERE { ?part void:class ?class ; void:entities ?count }""";
        try (QueryExec asking = QueryExec.graph(told).query(classes).build()) {
            assertThat(asking.select().materialize()).toIterable().isNotEmpty().allSatisfy(row -> {
                String query = "SELECT (COUNT(DISTINCT ?s) AS ?n) {?s a <"
                        + row.get("class").getURI() + ">}";
                String encoded = java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8);
                assertThat(server.get("/sparql?query=" + encoded, "Accept", "text/csv")
                                .body())
                        .isEqualTo("n\r\n" + row.get("count").getLiteralLexicalForm() + "\r\n");
            });
        }
    }

    @Test
    @Shows("dcat-schema-org")
    void theStartPageTellsSearchEnginesOfTheDataSet() {
        String page = server.get("/", "Accept", "text/html").body();

        assertThat(page)
                .contains(
                        "<script type=\"application/ld+json\">",
                        "\"@type\":\"Dataset\"",
                        "\"@id\":\"" + BASE + "dataset\"");
    }

    private static String location(java.net.http.HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static boolean ask(String turtle, String query) {
        String prefixes = """
                BASE <https://data.example.org/>
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX dip: <https://w3id.org/communique/ontology#>
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX spdx: <http://spdx.org/rdf/terms#>
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                """;
        Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
        try (QueryExec asking = QueryExec.graph(graph).query(prefixes + query).build()) {
            return asking.ask();
        }
    }
}
