// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.communique.conformance.Shows;
import io.github.communique.ontology.Dip;
import io.github.communique.web.graph.RdfType;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology, its modules and the shapes as data over HTTP: all of it, in every form, in every version. */
@Shows("owl-served")
class NamespaceTest {

    private static final List<String> WHOLE =
            List.of("core.ttl", "events.ttl", "alignments.ttl", "authorities/authority.ttl");
    private static final Node CORE = NodeFactory.createURI("https://w3id.org/communique/ontology");

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Graph files(Stream<String> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFDataMgr.read(graph, file));
        return graph;
    }

    /** The modules of the namespace in one, without the headers of any but the core. */
    private static Graph whole(String folder) {
        Graph graph = files(WHOLE.stream().map(folder::concat));
        graph.find(Node.ANY, RDF.type.asNode(), OWL2.Ontology.asNode())
                .mapWith(Triple::getSubject)
                .filterDrop(CORE::equals)
                .toList()
                .forEach(module -> graph.remove(module, Node.ANY, Node.ANY));
        return graph;
    }

    private static Graph read(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        String type = response.headers().firstValue("Content-Type").orElseThrow();
        Lang lang = RDFLanguages.contentTypeToLang(type.split(";")[0]);
        return RDFParser.fromString(response.body(), lang).toGraph();
    }

    private static List<Node> terms() {
        return whole("ontology/")
                .find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.getURI().startsWith(Dip.NS))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(RdfType.class)
    void theNamespaceIsItsFilesInEveryLanguage(RdfType language) {
        Graph told = read(server.get("/ontology", "Accept", language.type()));

        assertThat(told.isIsomorphicWith(whole("ontology/"))).isTrue();
        assertThat(terms()).hasSizeGreaterThan(80).allMatch(term -> told.contains(term, RDF.type.asNode(), Node.ANY));
        assertThat(read(server.get("/ontology." + language.extension())).isIsomorphicWith(told))
                .isTrue();
    }

    @Test
    void theNamespaceHasOneHeader() {
        assertThat(read(server.get("/ontology"))
                        .find(Node.ANY, RDF.type.asNode(), OWL2.Ontology.asNode())
                        .mapWith(Triple::getSubject)
                        .toList())
                .containsExactly(CORE);
    }

    @ParameterizedTest
    @CsvSource({
        "ontology/events, ontology/events.ttl",
        "ontology/alignments, ontology/alignments.ttl",
        "ontology/codes/plover, ontology/codes/plover.ttl",
        "ontology/codes/cameo, ontology/codes/cameo.ttl",
        "authority, ontology/authorities/authority.ttl",
        "shapes/event, shapes/event.ttl",
        "shapes/event-types, shapes/event-types.ttl",
        "shapes/lexicon, shapes/lexicon.ttl",
        "ontology/events/0.1.0, ontology/versions/0.1.0/events.ttl",
        "shapes/event/0.1.0, ontology/versions/0.1.0/shapes/event.ttl"
    })
    void aFileIsServedAsItIsOnDiskAndInEveryLanguage(String path, String file) throws IOException {
        assertThat(server.get("/" + path + ".ttl").body()).isEqualTo(Files.readString(Path.of(file)));
        for (RdfType language : RdfType.values()) {
            assertThat(read(server.get("/" + path, "Accept", language.type())).isIsomorphicWith(files(Stream.of(file))))
                    .as(language.label())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"shapes, shapes", "shapes/0.1.0, ontology/versions/0.1.0/shapes", "lexicon, ontology/lexicon"})
    void aFolderIsServedAsOne(String path, String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            Graph all = files(files.map(Path::toString).filter(file -> file.endsWith(".ttl")));
            assertThat(read(server.get("/" + path)).isIsomorphicWith(all)).isTrue();
        }
    }

    @Test
    void aRecordOfTheAuthorityIsADocumentToo() {
        Graph states = files(Stream.of("ontology/authorities/states.ttl"));
        Node france = NodeFactory.createURI("https://w3id.org/communique/authority/state/FR");
        Graph told = read(server.get("/authority/state/FR"));

        assertThat(told.find(france, Node.ANY, Node.ANY).toList())
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(
                        states.find(france, Node.ANY, Node.ANY).toList());
        assertThat(told.find(Node.ANY, Node.ANY, france).toList()).hasSizeBetween(10, 100);
        assertThat(read(server.get("/authority/state"))
                        .find(france, RDFS.label.asNode(), Node.ANY)
                        .toList())
                .hasSize(1);
        assertThat(read(server.get("/authority/records.nt")).size()).isGreaterThan(20_000);
        assertThat(server.get("/authority/state/France").statusCode()).isEqualTo(404);
    }

    @Test
    void aVersionStaysAsItWas() {
        Graph first = read(server.get("/ontology/0.1.0"));

        assertThat(first.isIsomorphicWith(whole("ontology/versions/0.1.0/"))).isTrue();
        assertThat(first.contains(CORE, OWL2.versionInfo.asNode(), NodeFactory.createLiteralString("0.1.0")))
                .isTrue();
    }

    @Test
    void theIrisOfTheVersionsLeadToThem() {
        Graph now = read(server.get("/ontology"));
        for (Node property : List.of(OWL2.versionIRI.asNode(), OWL2.priorVersion.asNode())) {
            Node version = now.find(CORE, property, Node.ANY).next().getObject();
            String path = version.getURI().substring("https://w3id.org/communique".length());
            assertThat(read(server.get(path)).contains(CORE, OWL2.versionIRI.asNode(), version))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ontology", "/ontology/events", "/ontology/0.1.0", "/shapes", "/shapes/place", "/lexicon"})
    void anAnswerIsTaggedDatedAndToldInItsOtherForms(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/turtle");
        String tag = answer.headers().firstValue("ETag").orElseThrow();

        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept");
        assertThat(answer.headers().firstValue("Last-Modified")).isPresent();
        assertThat(answer.headers().firstValue("Link").orElseThrow())
                .contains(
                        path.substring(1) + ".jsonld>; rel=\"alternate\"", "rel=\"license\"", "rel=\"latest-version\"");
        assertThat(server.get(path, "Accept", "text/turtle", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get(path, "Accept", "application/ld+json").headers().firstValue("ETag"))
                .isNotEqualTo(answer.headers().firstValue("ETag"));
        assertThat(server.send("HEAD", path, "", "Accept", "text/turtle")
                        .headers()
                        .firstValue("ETag"))
                .contains(tag);
        assertThat(server.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({
        "/ontology/Meeting, 303",
        "/ontology/participant, 303",
        "/ontology/Mating, 404",
        "/ontology/9.9.9, 404",
        "/ontology/, 404",
        "/ontology.exe, 404",
        "/ontology/events/Meeting, 404",
        "/shapes/nothing, 404"
    })
    void aTermWithASlashIsShownToItsPlaceAndNothingElseIs(String path, int status) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .isEqualTo(status == 303 ? "../ontology#" + path.substring("/ontology/".length()) : "");
    }

    @ParameterizedTest
    @MethodSource("parsed")
    void anotherParserReadsEveryForm(String path, String parser) throws IOException, InterruptedException {
        assumeThat(Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "rapper")))
                .as("skipped, as rapper is not installed")
                .anyMatch(Files::isExecutable);
        Process rapper = new ProcessBuilder("rapper", "-q", "-c", "-i", parser, "-I", "http://x/", "-")
                .redirectErrorStream(true)
                .start();
        try (var out = rapper.getOutputStream()) {
            out.write(server.get(path).body().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(rapper.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(rapper.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("Error", "Warning");
        assertThat(rapper.exitValue()).isZero();
    }

    static Stream<Arguments> parsed() {
        return Stream.of("/ontology", "/shapes", "/lexicon", "/ontology/codes/cameo", "/ontology/0.1.0")
                .flatMap(
                        path -> Arrays.stream(new String[][] {{"ttl", "turtle"}, {"nt", "ntriples"}, {"rdf", "rdfxml"}})
                                .map(form -> Arguments.of(path + "." + form[0], form[1])));
    }
}
