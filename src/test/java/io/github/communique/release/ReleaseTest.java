// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.conformance.Shows;
import io.github.communique.dump.DatasetDump;
import io.github.communique.store.SettableClock;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import io.github.communique.store.Tombstone;
import io.github.communique.store.View;
import jakarta.json.Json;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is released, changed and released again. */
class ReleaseTest {

    private static final String BASE = "http://news.example/";
    private static final String ONE = BASE + "doc/article/one";
    private static final String TWO = BASE + "doc/article/two";
    private static final Imprint IMPRINT = new Imprint(
            "Talks & treaties", "Institute \"A\"", "Press {B}", "https://creativecommons.org/publicdomain/zero/1.0/");

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-12T09:30:00.5Z"));
    private Store store;
    private Releases releases;

    @BeforeEach
    void fill() {
        store = Tdb2Store.inMemory(clock);
        store.replace(Map.of(ONE, turtle("""
                <id/event/e1> a dip:Event, dip:Meeting ; rdfs:label "Talks in Oslo \\"é\\" 𝄞"@en ; dip:count 8 .
                <id/article/one> a schema:NewsArticle ; schema:headline "One"@en ."""), TWO, turtle("""
                <id/event/e2> a dip:Event ; rdfs:label "Visit"@en . <id/event/e1> dip:status dip:Actual .
                <id/article/two> a schema:NewsArticle ; schema:headline "Two"@en .""")));
        releases = Releases.of(folder.resolve("releases"));
    }

    @AfterEach
    void close() {
        releases.close();
        store.close();
    }

    @Test
    void theFirstReleaseOfAYearIsItsNumberOneAndTheNextItsNumberTwo() {
        assertThat(freeze(Optional.empty()).version()).isEqualTo("2026.1");
        change();
        assertThat(freeze(Optional.empty()).version()).isEqualTo("2026.2");
        assertThat(releases.all()).extracting(Release::version).containsExactly("2026.1", "2026.2");
    }

    @Test
    @Shows("dwbp-versions")
    void aReleaseIsNeverOverwritten() throws IOException {
        Release release = freeze(Optional.of("first"));
        Map<String, String> before = content(release);
        change();

        assertThatThrownBy(() -> freeze(Optional.of("first")))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("first already");
        assertThat(content(release)).isEqualTo(before);
    }

    @Test
    void namesThatFitNoAddressAreRefused() {
        for (String name : List.of("", "a/b", "../x", ".hidden", "latest", "ä", "x".repeat(65), "communique.ttl")) {
            assertThatThrownBy(() -> freeze(Optional.of(name))).isInstanceOf(ReleaseException.class);
        }
        assertThat(releases.all()).isEmpty();
    }

    @Test
    void thePatchLeadsFromTheOldDataToTheNew() {
        Release old = freeze(Optional.empty());
        change();
        Release young = freeze(Optional.empty());
        DatasetGraph data = quads(old);

        RDFPatchOps.applyChange(
                data, RDFPatchOps.read(young.folder().resolve("changes.rdfp").toString()));

        assertThat(IsoMatcher.isomorphic(data, quads(young))).isTrue();
        assertThat(IsoMatcher.isomorphic(quads(old), quads(young))).isFalse();
    }

    @Test
    @Shows("dwbp-versions")
    void theListOfChangesTellsWhatCameWentAndBecameAnother() {
        freeze(Optional.empty());
        change();
        Release young = freeze(Optional.empty());

        assertThat(young.changes())
                .extracting(change -> change.how() + " " + change.iri().substring(BASE.length()))
                .containsExactly(
                        "ADDED id/article/three",
                        "ADDED id/event/e3",
                        "REMOVED id/article/two",
                        "REMOVED id/event/e2",
                        "CHANGED id/event/e1");
        assertThat(young.facts().change()).hasValue(new ReleaseFacts.Step("2026.1", 4, 5));
    }

    @Test
    void anOldReleaseStillHoldsWhatItHeld() {
        Release old = freeze(Optional.empty());
        change();

        assertThat(ask(old.view(), "ASK { <id/event/e2> a dip:Event }")).isTrue();
        assertThat(ask(store, "ASK { <id/event/e2> a dip:Event }")).isFalse();
        assertThat(old.view().version().digest()).isNotEqualTo(store.version().digest());
    }

    @Test
    void aReleaseIsOfTheSameVersionAsTheStoreWasWithItsWithdrawals() {
        store.withdraw(new Tombstone(TWO, Instant.parse("2026-03-12T10:00:00Z"), "the editor", "it was wrong"));

        Release release = freeze(Optional.empty());

        assertThat(release.view().version()).isEqualTo(store.version());
        assertThat(release.view().withdrawn(TWO)).isPresent();
    }

    @Test
    void aMissingDatabaseIsMadeAnew() throws IOException {
        Release release = freeze(Optional.empty());
        releases.close();
        PathUtils.delete(release.folder().resolve("store"));

        assertThat(ask(release.view(), "ASK { <id/event/e2> a dip:Event }")).isTrue();
        assertThat(release.view().version()).isEqualTo(store.version());
    }

    @Test
    void theChecksumsAreTrue() throws Exception {
        Release release = freeze(Optional.empty());

        assertThat(release.files()).hasSizeGreaterThan(25).allSatisfy(file -> {
            byte[] bytes = Files.readAllBytes(file.path());
            assertThat(file.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        });
    }

    @Test
    void aReleaseAlsoComesWithoutTheAuthority() throws IOException {
        store.replace(Map.of(BASE + "authority", turtle("<id/actor/no> rdfs:label \"Norway\"@en .")));
        Release release = freeze(Optional.empty());

        DatasetGraph fewer = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(
                fewer,
                release.folder().resolve("communique-without-authority.nq.gz").toString());
        DatasetGraph all = quads(release);
        all.removeGraph(NodeFactory.createURI(BASE + "authority"));
        assertThat(IsoMatcher.isomorphic(fewer, all)).isTrue();
        assertThat(ask(
                        release.description(),
                        "ASK { <release/2026.1> void:triples 12 ; void:subset [ a void:Dataset ; void:triples 1 ] }"))
                .isTrue();
        assertThat(release.file("communique-without-authority.nq.gz")).isPresent();
    }

    @Test
    void theCanonicalDigestIsThatOfTheSortedLines() throws Exception {
        Release release = freeze(Optional.empty());
        String sorted = Files.readAllLines(release.folder().resolve("communique.nq")).stream()
                .filter(line -> !line.startsWith("#"))
                .sorted(Comparator.comparing(
                        line -> line.getBytes(StandardCharsets.UTF_8), java.util.Arrays::compareUnsigned))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(release.facts().canonical())
                .isEqualTo(HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(sorted.getBytes(StandardCharsets.UTF_8))));
        assertThat(release.facts().algorithm()).isEqualTo("RDFC-1.0");
    }

    @Test
    void theDescriptionCountsAndTellsWhatWentIn() {
        Release release = freeze(Optional.empty());
        Graph told = release.description();

        assertThat(ask(told, """
                ASK { <release/2026.1> a dcat:Dataset ; dcat:version "2026.1" ; dcat:isVersionOf <dataset> ;
                    dcterms:issued "2026-03-12T09:30:00Z"^^xsd:dateTime ; void:triples 11 ;
                    dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
                    dcat:distribution <dump/2026.1/communique.nq.gz> ;
                    void:classPartition [ void:class dip:Event ; void:entities 2 ] ;
                    prov:wasDerivedFrom <id/article/one>, <id/article/two> }""")).isTrue();
        assertThat(ask(told, "ASK { ?any dcterms:license <https://creativecommons.org/licenses/by/4.0/> }"))
                .isFalse();
    }

    @Test
    void theCitationsNameTitleCreatorAndAddress() {
        Release release = freeze(Optional.empty());

        assertThat(release.text("citation.txt"))
                .isEqualTo("Institute \"A\" (2026): Talks & treaties, release 2026.1 [data set]. Press {B}. "
                        + "http://news.example/release/2026.1\n");
        assertThat(release.text("citation.bib"))
                .contains("@misc{communique-2026.1,", "title        = {{Talks \\& treaties}}", "Press \\{B\\}");
        assertThat(release.text("CITATION.cff"))
                .contains(
                        "title: \"Talks & treaties\"", "- name: \"Institute \\\"A\\\"\"", "date-released: 2026-03-12");
        var csl = Json.createReader(new java.io.StringReader(release.text("citation.csl.json")))
                .readArray()
                .getJsonObject(0);
        assertThat(csl.getString("URL")).isEqualTo("http://news.example/release/2026.1");
        assertThat(csl.getString("type")).isEqualTo("dataset");
    }

    @Test
    void aReleaseThatBreaksOffLeavesNoneAndTheNextClearsItAway() throws IOException {
        Path begun = folder.resolve("releases/.2026.1.begun");
        Files.createDirectories(begun.resolve("store"));
        Files.writeString(begun.resolve("communique.ttl"), "half");
        assertThat(releases.all()).isEmpty();

        Release release = freeze(Optional.empty());

        assertThat(begun).doesNotExist();
        assertThat(release.text("communique.ttl")).isNotEqualTo("half");
    }

    @Test
    void whenTheTellingFailsThereIsNoRelease() {
        Freezing broken = new Freezing(store, dump(), releases, clock, step -> {
            if (step.equals("canonical digest")) {
                throw new IllegalStateException("the power went");
            }
        });

        assertThatThrownBy(() -> broken.freeze(Optional.empty(), origin())).hasMessage("the power went");
        assertThat(releases.all()).isEmpty();
        assertThat(freeze(Optional.empty()).version()).isEqualTo("2026.1");
    }

    @Test
    void theReleaseInForceIsTheNewestFrozenByThen() {
        freeze(Optional.empty());
        clock.set(Instant.parse("2026-04-01T00:00:00Z"));
        freeze(Optional.empty());

        assertThat(asOf("2026-03-12T09:29:59Z")).isEmpty();
        assertThat(asOf("2026-03-12T09:30:00Z")).hasValue("2026.1");
        assertThat(asOf("2026-03-31T23:59:59Z")).hasValue("2026.1");
        assertThat(asOf("2030-01-01T00:00:00Z")).hasValue("2026.2");
    }

    @Test
    void theImprintIsKept() {
        releases.set(IMPRINT);

        assertThat(Releases.of(folder.resolve("releases")).imprint()).isEqualTo(IMPRINT);
        assertThat(Releases.of(folder.resolve("other")).imprint()).isEqualTo(Imprint.USUAL);
    }

    @Test
    void whoReadsTheImprintWhileItIsSetReadsWhatWasSetBefore() throws IOException {
        releases.set(IMPRINT);
        Path settings = folder.resolve("releases/settings.properties");
        String before = Files.readString(settings);

        try (Reader reader = Files.newBufferedReader(settings)) {
            releases.set(Imprint.USUAL);

            assertThat(IOUtils.toString(reader)).isEqualTo(before);
        }
        assertThat(releases.imprint()).isEqualTo(Imprint.USUAL);
        assertThat(folder.resolve("releases")).isDirectoryNotContaining("glob:**.new");
    }

    private Optional<String> asOf(String moment) {
        return releases.asOf(Instant.parse(moment)).map(Release::version);
    }

    private void change() {
        clock.set(Instant.parse("2026-03-20T12:00:00Z"));
        store.remove(TWO);
        store.replace(Map.of(BASE + "doc/article/three", turtle("""
                <id/event/e3> a dip:Event ; rdfs:label "Call"@en .
                <id/article/three> a schema:NewsArticle ; schema:headline "Three"@en .""")));
    }

    private Release freeze(Optional<String> name) {
        return new Freezing(store, dump(), releases, clock, step -> {}).freeze(name, origin());
    }

    private DatasetDump dump() {
        return new DatasetDump(store, folder.resolve("dumps"));
    }

    private static Origin origin() {
        return new Origin(BASE, IMPRINT, "1.2.3", "0.1.0");
    }

    private static Map<String, String> content(Release release) throws IOException {
        try (Stream<Path> files = Files.walk(release.folder(), FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(Path::toString, ReleaseTest::digest));
        }
    }

    private static String digest(Path file) {
        try {
            return Checksums.sha256(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DatasetGraph quads(Release release) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(data, release.folder().resolve("communique.nq").toString());
        return data;
    }

    private static boolean ask(View view, String query) {
        return view.read(dataset -> ask(dataset.getDefaultGraph(), query));
    }

    private static boolean ask(Graph graph, String query) {
        try (QueryExec asking = QueryExec.graph(graph).query(PREFIXES + query).build()) {
            return asking.ask();
        }
    }

    private static final String PREFIXES = """
            BASE <http://news.example/>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static Graph turtle(String content) {
        return RDFParser.fromString(PREFIXES + content, Lang.TURTLE).toGraph();
    }
}
