// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import static io.github.communique.dump.DatasetDumpTest.turtle;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetDescriptionTest {

    @TempDir
    Path folder;

    private Store store;
    private DatasetDescription description;

    @BeforeEach
    void fill() {
        store = Tdb2Store.inMemory();
        store.replace(Map.of(
                "http://news.example/doc/article/one",
                turtle("<e> a dip:Event, dip:Meeting ; dip:participant <a>, <b> . <a> a dip:State ."),
                "http://news.example/doc/article/two",
                turtle("<f> a dip:Event ; dip:participant <a> . <a> a dip:State .")));
        description = new DatasetDescription(store, "http://news.example/");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @Shows("void-counts")
    void itCountsTheUnion() {
        Graph graph = description.graph(List.of());

        assertThat(holds(
                        graph,
                        "<dataset> void:triples 7 ; void:distinctSubjects 3 ; void:classes 3 ; void:properties 2"))
                .isTrue();
        assertThat(holds(graph, "<dataset> void:classPartition [ void:class dip:Event ; void:entities 2 ]"))
                .isTrue();
        assertThat(holds(graph, "<dataset> void:propertyPartition [ void:property dip:participant ; void:triples 3 ]"))
                .isTrue();
    }

    @Test
    @Shows("dcat-dataset")
    void itTellsLicenceEndpointAndDateUnderItsBase() {
        Graph graph = description.graph(List.of());

        assertThat(holds(graph, """
                        <.well-known/void> foaf:primaryTopic <dataset> .
                        <dataset> a void:Dataset, dcat:Dataset ; void:sparqlEndpoint <sparql> ;
                            dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
                            void:uriSpace "http://news.example/id/" ; dcterms:modified "%s"^^xsd:dateTime""".formatted(store.version().modified()))).isTrue();
    }

    @Test
    void itFollowsTheData() {
        description.graph(List.of());
        store.remove("http://news.example/doc/article/two");

        assertThat(holds(description.graph(List.of()), "<dataset> void:triples 5"))
                .isTrue();
    }

    @Test
    @Shows("dcat-distributions")
    void itNamesTheDumpsWithTheirChecksums() {
        DumpFile file = new DatasetDump(store, folder).file(Format.TURTLE, Compression.GZIP);

        Graph graph = description.graph(List.of(file));

        assertThat(holds(graph, """
                        <dataset> void:dataDump <dump/communique.ttl.gz> ; dcat:distribution <dump/communique.ttl.gz> .
                        <dump/communique.ttl.gz> dcat:mediaType <https://www.iana.org/assignments/media-types/text/turtle> ;
                            dcat:byteSize "%d"^^xsd:nonNegativeInteger ; spdx:checksum [ spdx:checksumValue "%s"^^xsd:hexBinary ]""".formatted(file.size(), file.sha256()))).isTrue();
        assertThat(holds(description.graph(List.of()), "<dataset> void:dataDump ?any"))
                .isFalse();
    }

    private static boolean holds(Graph graph, String pattern) {
        String prefixes = """
                BASE <http://news.example/>
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX dip: <https://w3id.org/communique/ontology#>
                PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                PREFIX spdx: <http://spdx.org/rdf/terms#>
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                """;
        try (QueryExec asking = QueryExec.graph(graph)
                .query(prefixes + "ASK { " + pattern + " }")
                .build()) {
            return asking.ask();
        }
    }
}
