// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdInputStream;
import io.github.communique.store.SettableClock;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
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
import org.rdfhdt.hdt.hdt.HDT;
import org.rdfhdt.hdt.hdt.HDTManager;

class DatasetDumpTest {

    private static final String ONE = "http://localhost:3030/doc/article/one";
    private static final String TWO = "http://localhost:3030/doc/article/two";
    private static final Graph FIRST = turtle("""
            <http://localhost:3030/id/event/e1> a dip:Meeting, dip:Event ; dip:participant <a/b>, <a> ;
                rdfs:label "Talks \\"in\\" Oslo\\n2 \\\\ days é 𝄞"@en ; dip:count 8 ; dip:confidence 0.75 ; dip:open true .
            <a> rdfs:label "A" . [] rdfs:label "nameless" ; dip:list ( 1 [] ) .
            """);
    private static final Graph SECOND = turtle("<a> rdfs:label 'A' ; dip:begin '2021-03-22'^^xsd:date .");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T09:30:00.5Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Store store;
    private DatasetDump dump;

    @BeforeEach
    void fill() {
        store = Tdb2Store.inMemory(CLOCK);
        store.replace(Map.of(ONE, FIRST, TWO, SECOND));
        dump = new DatasetDump(store, folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "NTRIPLES", "HDT"})
    void aDumpOfTriplesHoldsTheUnion(Format format) throws IOException {
        Graph union = store.read(dataset -> {
            Graph copy = GraphFactory.createDefaultGraph();
            dataset.getDefaultGraph().stream().forEach(copy::add);
            return copy;
        });

        assertThat(read(format).getDefaultGraph().isIsomorphicWith(union)).isTrue();
    }

    @Test
    void withoutGraphsAnEventIsAsTheFirstArticleReportsItAndAThingHasOneValueOfAKind() throws IOException {
        store.replace(Map.of(
                ONE,
                turtle("""
                <e> a dip:Event ; dip:reportedIn <one> ; dip:confidence 0.9 . <a> rdfs:label "A"@en ; dip:actsFor <x> .
                """),
                TWO,
                turtle("""
                <e> a dip:Event ; dip:reportedIn <two> ; dip:confidence 0.8 ; dip:place <p> .
                <a> rdfs:label "Another A"@en, "Um A"@pt ; dip:actsFor <y> . <b> rdfs:label "B"@en .
                """),
                "http://localhost:3030/doc/join/e",
                turtle("<e> dip:reportedIn <two> . <f> dip:joinedTo <e> .")));

        assertThat(read(Format.NTRIPLES).getDefaultGraph().isIsomorphicWith(turtle("""
                <e> a dip:Event ; dip:reportedIn <one> ; dip:confidence 0.9 . <f> dip:joinedTo <e> .
                <a> rdfs:label "A"@en, "Um A"@pt ; dip:actsFor <x>, <y> . <b> rdfs:label "B"@en .
                """)))
                .isTrue();
    }

    @Test
    void allDumpsAreOfOneVersionWhileTheDataChange() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        Thread changing = new Thread(() -> {
            for (int time = 0; !ended.get() && time < 200; time++) {
                store.replace(Map.of(TWO, turtle("<a> rdfs:label 'version " + time + "' .")));
                dump.file(Format.TURTLE, Compression.NONE);
            }
        });
        changing.start();
        try {
            for (int time = 0; time < 3; time++) {
                Set<String> versions = new HashSet<>();
                List<DumpFile> files = dump.all(file -> {
                    assertThat(file.path()).exists();
                    versions.add(file.path().getParent().toString());
                });
                assertThat(files).hasSameSizeAs(DumpName.all());
                assertThat(versions).hasSize(1);
            }
        } finally {
            ended.set(true);
            changing.join();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TRIG", "NQUADS", "JSON_LD"})
    void aDumpOfQuadsHoldsEveryGraph(Format format) throws IOException {
        DatasetGraph expected = DatasetGraphFactory.create();
        FIRST.stream().forEach(triple -> expected.add(quad(ONE, triple)));
        SECOND.stream().forEach(triple -> expected.add(quad(TWO, triple)));

        assertThat(IsoMatcher.isomorphic(read(format), expected)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theSameDataGiveTheSameBytesWhateverTheWay(Format format) throws IOException {
        try (Store other = Tdb2Store.inMemory(CLOCK)) {
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

        assertThat(text).contains("\n@prefix auth: ").endsWith("""

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

    @ParameterizedTest
    @EnumSource
    void whatIsPackedUnpacksToThePlainFile(Format format) throws IOException {
        byte[] plain = Files.readAllBytes(dump.file(format, Compression.NONE).path());
        Path gzip = dump.file(format, Compression.GZIP).path();
        Path zstd = dump.file(format, Compression.ZSTD).path();

        try (InputStream unzipped = new GZIPInputStream(Files.newInputStream(gzip));
                InputStream unpacked = new ZstdInputStream(Files.newInputStream(zstd))) {
            assertThat(unzipped).hasBinaryContent(plain);
            assertThat(unpacked).hasBinaryContent(plain);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "NTRIPLES", "TRIG", "NQUADS"})
    void whereTheSyntaxHasCommentsTheFileTellsItsVersionAndDate(Format format) throws IOException {
        assertThat(Files.readString(dump.file(format, Compression.NONE).path()))
                .contains("# version " + store.version().digest() + "\n")
                .contains("# modified 2026-03-12T09:30:00.500Z\n");
    }

    @Test
    void anHdtFileTellsItsVersionAndDateInItsHeader() throws Exception {
        try (HDT hdt = HDTManager.loadHDT(
                dump.file(Format.HDT, Compression.NONE).path().toString())) {
            assertThat(Iter.toList(hdt.getHeader().search("", "", "")))
                    .extracting(told -> told.getObject().toString())
                    .contains("\"" + store.version().digest() + "\"", "\"2026-03-12T09:30:00.500Z\"");
        }
    }

    @Test
    void dataThatComeBackGetFilesOfTheirNewDate() throws IOException {
        SettableClock clock = new SettableClock(Instant.parse("2026-03-12T00:00:00Z"));
        try (Store returning = Tdb2Store.inMemory(clock)) {
            DatasetDump files = new DatasetDump(returning, folder.resolve("returning"));
            returning.replace(Map.of(TWO, SECOND));
            files.file(Format.NQUADS, Compression.NONE);
            returning.remove(TWO);
            clock.set(Instant.parse("2026-03-13T00:00:00Z"));
            returning.replace(Map.of(TWO, SECOND));

            assertThat(files.file(Format.NQUADS, Compression.NONE).path())
                    .content()
                    .contains("# modified 2026-03-13T00:00:00Z\n");
        }
    }

    @Test
    void ofFewDataAllFormatsAreAtHand() {
        assertThat(dump.atHand()).extracting(DumpFile::name).containsExactlyElementsOf(DumpName.all());
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
        if (format == Format.HDT) {
            return DatasetGraphFactory.wrap(
                    HdtGraph.read(dump.file(format, Compression.NONE).path()));
        }
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
