// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.exec.QueryExec;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint and the gallery tell machines of themselves. */
class ServiceDescriptionTest {

    private static final String PREFIXES = """
            PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX void: <http://rdfs.org/ns/void#>
            """;

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Graph description(String type) {
        var answer = server.get("/sparql", "Accept", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        return RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type))
                .toGraph();
    }

    private static boolean says(String pattern) {
        try (QueryExec exec = QueryExec.graph(description("text/turtle"))
                .query(PREFIXES + "ASK { " + pattern + " }")
                .build()) {
            return exec.ask();
        }
    }

    @ParameterizedTest
    @Shows("sd-offered")
    @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples"})
    void itIsGivenInEveryLanguage(String type) {
        assertThat(description(type).isIsomorphicWith(description("text/turtle")))
                .isTrue();
    }

    @Test
    @Shows("sd-endpoint")
    void theEndpointIsTheAddressThatWasAsked() {
        assertThat(says("?service a sd:Service ; sd:endpoint <" + RunningServer.BASE + "sparql>"))
                .isTrue();
    }

    @Test
    @Shows("sd-features")
    void itSaysWhatItCanDo() {
        assertThat(says("?s sd:supportedLanguage sd:SPARQL11Query ; sd:feature sd:UnionDefaultGraph"))
                .isTrue();
        assertThat(says("?s sd:resultFormat <http://www.w3.org/ns/formats/SPARQL_Results_CSV>"))
                .isTrue();
        assertThat(says("?s sd:propertyFeature <http://jena.apache.org/text#query>"))
                .isTrue();
        assertThat(says("?s sd:defaultDataset/sd:defaultGraph/void:triples ?n FILTER(?n > 100)"))
                .isTrue();
        assertThat(says("?s sd:availableGraphs/schema:numberOfItems 6")).isTrue();
        assertThat(says("?s sh:declare [ sh:prefix 'dip' ]")).isTrue();
    }

    @Test
    @Shows("sd-features")
    void itHasTheShapeOfADescription() {
        Shapes shapes =
                Shapes.parse(RDFParser.fromString(PREFIXES + """
                        PREFIX x: <https://shapes.example/>
                        x:service a sh:NodeShape ; sh:targetClass sd:Service ;
                            sh:property [ sh:path sd:endpoint ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
                                [ sh:path sd:supportedLanguage ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
                                [ sh:path sd:resultFormat ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
                                [ sh:path sd:defaultDataset ; sh:maxCount 1 ; sh:class sd:Dataset ] ,
                                [ sh:path sd:availableGraphs ; sh:class sd:GraphCollection ] .
                        x:one a sh:NodeShape ; sh:targetNode sd:Service ;
                            sh:property [ sh:path [ sh:inversePath <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ] ;
                                sh:minCount 1 ; sh:maxCount 1 ] .
                        """, Lang.TURTLE).toGraph());

        assertThat(ShaclValidator.get()
                        .validate(shapes, description("text/turtle"))
                        .conforms())
                .isTrue();
    }

    @Test
    void everyQuestionOfTheGalleryCanBeReadRunAndOpened() {
        var page = Jsoup.parse(server.get("/sparql", "Accept", "text/html").body());
        List<String> questions = page.select("ul.samples li > a").eachAttr("href").stream()
                .map(address -> address.replaceAll(".*sample=|#.*", ""))
                .toList();

        assertThat(questions).hasSizeGreaterThan(20);
        for (String name : questions) {
            var raw = server.get("/queries/" + name + ".rq");
            assertThat(raw.headers().firstValue("Content-Type").orElse("")).startsWith("application/sparql-query");
            assertThat(QueryFactory.create(raw.body()).isSelectType()).isTrue();
            assertThat(server.get("/sparql?sample=" + name, "Accept", "text/html")
                            .body())
                    .contains("<textarea");
            assertThat(says("<" + RunningServer.BASE + "queries/" + name
                            + "> a sh:SPARQLSelectExecutable ; sh:select ?text ; rdfs:comment ?words ;"
                            + " schema:target <" + RunningServer.BASE + "sparql>"))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void aQuestionThatIsNotThereIsNotFound() {
        assertThat(server.get("/queries/none").statusCode()).isEqualTo(404);
        assertThat(server.get("/queries/none.rq").statusCode()).isEqualTo(404);
        assertThat(server.get("/queries").statusCode()).isEqualTo(301);
    }

    @Test
    void theEditorAndItsWordsAreServedFromHere() {
        for (String file : new String[] {"yasqe.js", "editor.js", "editor.css"}) {
            var answer = server.get("/web/" + file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.body()).as(file).isNotBlank();
        }
        assertThat(server.get("/queries/terms.json").body()).contains("\"dip:Meeting\"", "\"prefixes\"");
        assertThat(Jsoup.parse(server.get("/sparql", "Accept", "text/html").body())
                        .select("script[src], link[href]")
                        .eachAttr("src"))
                .noneMatch(address -> address.contains("//"));
    }
}
