// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetDumpTest {

    private static final String ONE = "http://localhost:3030/doc/article/one";
    private static final String TWO = "http://localhost:3030/doc/article/two";
    private static final Graph FIRST = turtle("""
            <http://localhost:3030/id/event/e1> a dip:Meeting, dip:Event ; dip:participant <a/b>, <a> ;
                rdfs:label "Talks \\"in\\" Oslo\\n2 \\\\ days é 𝄞"@en ; dip:count 8 ; dip:confidence 0.75 ; dip:open true .
            <a> rdfs:label "A" . [] rdfs:label "nameless" ; dip:list ( 1 [] ) .
            """);
    private static final Graph SECOND = turtle("<a> rdfs:label 'A' ; dip:begin '2021-03-22'^^xsd:date .");

    @TempDir
    Path folder;

    private Store store;
    private DatasetDump dump;

    @BeforeEach
    void fill() {
        store = Tdb2Store.inMemory();
        store.replace(Map.of(ONE, FIRST, TWO, SECOND));
        dump = new DatasetDump(store, folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "NTRIPLES"})
    void aDumpOfTriplesHoldsTheUnion(Format format) throws IOException {
        Graph union = store.read(dataset -> {
            Graph copy = GraphFactory.createDefaultGraph();
            dataset.getDefaultGraph().stream().forEach(copy::add);
            return copy;
        });

        assertThat(read(format).getDefaultGraph().isIsomorphicWith(union)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"TRIG", "NQUADS"})
    void aDumpOfQuadsHoldsEveryGraph(Format format) throws IOException {
        DatasetGraph expected = DatasetGraphFactory.create();
        FIRST.stream().forEach(triple -> expected.add(quad(ONE, triple)));
        SECOND.stream().forEach(triple -> expected.add(quad(TWO, triple)));

        assertThat(IsoMatcher.isomorphic(read(format), expected)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theSameDataGiveTheSameBytesWhateverTheWay(Format format) throws IOException {
        try (Store other = Tdb2Store.inMemory()) {
            other.replace(Map.of(TWO, turtle("<z> rdfs:label 'gone' .")));
            other.replace(Map.of(TWO, SECOND));
            other.replace(Map.of(ONE, FIRST));
            DatasetDump elsewhere = new DatasetDump(other, folder.resolve("elsewhere"));
            for (Compression compression : Compression.values()) {
                DumpFile there = elsewhere.file(format, compression);
                assertThat(there.path())
                        .hasSameBinaryContentAs(dump.file(format, compression).path());
            }
        }
    }

    @Test
    void turtleHasABlockForEachSubjectInOrder() throws IOException {
        store.replace(Map.of(ONE, turtle("<b> a dip:Event ; dip:count 1 . <a> dip:participant <b>, <a> .")));
        store.remove(TWO);

        String text =
                Files.readString(dump.file(Format.TURTLE, Compression.NONE).path());

        assertThat(text).startsWith("@prefix auth: ").endsWith("""

                        <http://example.org/a> dip:participant <http://example.org/a>, <http://example.org/b> .
                        <http://example.org/b> a dip:Event ;
                            dip:count 1 .
                        """);
    }

    @Test
    void theFileIsKeptUntilTheDataChange() throws IOException {
        DumpFile first = dump.file(Format.NQUADS, Compression.GZIP);
        Files.writeString(first.path(), "touched");

        assertThat(Files.readString(dump.file(Format.NQUADS, Compression.GZIP).path()))
                .isEqualTo("touched");
        store.remove(TWO);
        DumpFile second = dump.file(Format.NQUADS, Compression.GZIP);

        assertThat(second.path()).isNotEqualTo(first.path());
        assertThat(second.modified()).isEqualTo(store.version().modified());
        assertThat(dump.written()).extracting(DumpFile::name).contains(second.name());
    }

    @Test
    void onlyTheNewestTwoVersionsAreKept() throws IOException {
        for (String label : List.of("one", "two", "three", "four")) {
            store.replace(Map.of(TWO, turtle("<a> rdfs:label '" + label + "' .")));
            dump.file(Format.TURTLE, Compression.GZIP);
        }

        try (Stream<Path> versions = Files.list(folder)) {
            assertThat(versions).hasSize(2);
        }
        assertThat(Files.readString(dump.file(Format.TURTLE, Compression.NONE).path()))
                .contains("\"four\"");
    }

    @Test
    void theChecksumIsThatOfTheFileAndStandsBesideIt() throws Exception {
        for (DumpName name : DumpName.all()) {
            DumpFile file = dump.file(name);
            byte[] bytes = Files.readAllBytes(file.path());
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);

            assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
            assertThat(file.size()).isEqualTo(bytes.length);
            assertThat(file.checksum()).hasContent(file.sha256() + "  communique." + name.extension() + "\n");
        }
    }

    @Test
    void gzipUnpacksToThePlainFile() throws IOException {
        DumpFile packed = dump.file(Format.TRIG, Compression.GZIP);

        try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(packed.path()))) {
            assertThat(unpacked)
                    .hasBinaryContent(Files.readAllBytes(
                            dump.file(Format.TRIG, Compression.NONE).path()));
        }
    }

    @Test
    void aFileIsWrittenInTheFormatOfItsName() {
        for (DumpName name : DumpName.all()) {
            Path file = folder.resolve("out/news." + name.extension());

            dump.write(file);

            assertThat(file).hasSameBinaryContentAs(dump.file(name).path());
        }
    }

    @Test
    void aNameThatSaysNoFormatIsRefusedWithThoseThatDo() {
        assertThatThrownBy(() -> dump.write(folder.resolve("news.xlsx")))
                .isInstanceOf(DumpException.class)
                .hasMessageContaining("news.xlsx")
                .hasMessageContaining(".ttl.gz");
        assertThat(folder.resolve("news.xlsx")).doesNotExist();
    }

    @Test
    void aStreamStaysOpenAfterTheDump() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        dump.write(new DumpName(Format.TURTLE, Compression.NONE), stream);

        assertThat(stream.toByteArray()).hasSameSizeAs(contentOf(dump.file(Format.TURTLE, Compression.NONE)));
    }

    @Test
    void anEmptyStoreGivesFilesThatCanBeRead() throws IOException {
        store.remove(ONE);
        store.remove(TWO);

        for (Format format : Format.values()) {
            assertThat(read(format).isEmpty()).isTrue();
        }
    }

    private static byte[] contentOf(DumpFile file) {
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DatasetGraph read(Format format) throws IOException {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(dump.file(format, Compression.NONE).path()).parse(read);
        return read;
    }

    private static Quad quad(String graph, Triple triple) {
        return Quad.create(NodeFactory.createURI(graph), triple);
    }

    static Graph turtle(String content) {
        String prefixes = """
                PREFIX dip: <https://w3id.org/communique/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                """;
        return RDFParser.fromString(prefixes + content, Lang.TURTLE)
                .base("http://example.org/")
                .toGraph();
    }
}
