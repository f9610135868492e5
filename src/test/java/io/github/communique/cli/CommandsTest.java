// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.expr.NodeValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands from end to end, over a store that holds the sample articles. */
class CommandsTest {

    private static final String TALKS = "https://atlantic-courier.example/world/2026/03/lisbon-madrid-river-accord";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Ran ingested;

    @BeforeAll
    static void ingestTheSamples() {
        ingested = Shell.run("ingest", Shell.SAMPLES, "--store", shared.resolve("store"));
    }

    @Test
    void allSamplesGoInWhole() {
        assertThat(ingested.err()).contains("8 articles published", "0 failed", "0 refused");
        assertThat(ingested.code()).isZero();
        assertThat(ingested.out()).isEmpty();
    }

    @Test
    void theSameArticlesAgainChangeNothingAtALaterTimeEither() {
        String before = dumped("before.nq");
        Ran again = new Shell(Shell.NOON.plus(Duration.ofDays(1)))
                .execute("ingest", Shell.SAMPLES, "--store", shared.resolve("store"));
        assertThat(again.err()).contains("0 articles published, 8 unchanged");
        assertThat(dumped("after.nq")).isEqualTo(before);
    }

    @Test
    void aQuestionIsAnsweredAsCsv() throws IOException {
        Path question = Files.writeString(folder.resolve("signed.rq"), """
                SELECT DISTINCT ?code WHERE {
                  ?event a dip:Agreement ; dip:participant/dip:actsFor*/dip:countryCode ?code ;
                         dip:reportedIn/schema:url <%s> .
                } ORDER BY ?code
                """.formatted(TALKS));
        Ran ran = Shell.run("query", "--results", "csv", "--store", shared.resolve("store"), question);
        assertThat(ran.out()).isEqualToNormalizingNewlines("code\nES\nPT\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void anAnswerForReadersHasPrefixes() throws IOException {
        Path question = Files.writeString(folder.resolve("agreed.rq"), """
                SELECT ?what ?type ?when WHERE {
                  ?what a dip:Agreement, ?type ; dip:when ?when FILTER (?type = dip:Agreement)
                } LIMIT 1
                """);
        Ran ran = Shell.run("query", "--store", shared.resolve("store"), question);
        assertThat(ran.out())
                .contains("| event:", " dip:Agreement ", "\"^^edtf:EDTF")
                .doesNotContain("<http");
    }

    @Test
    void theStoreIsSound() {
        Ran ran = Shell.run("store", "verify", "--store", shared.resolve("store"));
        assertThat(ran.out()).contains("10 graphs", "0 faults");
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ttl, .ttl", "nt, .nt", "nq, .nq", "trig, .trig", "jsonld, .jsonld", "rdfxml, .rdf"})
    void everySyntaxOfExtractCanBeReadBack(String format, String ending) throws IOException {
        Ran ran = Shell.run(
                "extract", "--format", format, Shell.sample("phone-call.txt"), Shell.sample("mediation.json"));
        Path file = Files.writeString(folder.resolve("found" + ending), ran.out());
        Graph found = RDFDataMgr.loadDatasetGraph(file.toUri().toString()).getUnionGraph();
        Graph plain = RDFDataMgr.loadDatasetGraph(file.toUri().toString()).getDefaultGraph();
        assertThat(found.size() + plain.size()).isGreaterThan(100);
        assertThat(ran.code()).isZero();
    }

    @Test
    void whatIsExtractedConformsToTheShapes() throws IOException {
        Ran extracted = Shell.run("extract", Shell.sample("lisbon-madrid-talks.html"));
        Path file = Files.writeString(folder.resolve("found.ttl"), extracted.out());
        Ran checked = Shell.run("check", file);
        assertThat(checked.out()).contains("found.ttl: conforms");
        assertThat(checked.code()).isZero();
    }

    @Test
    void aCheckWritesItsReportAsRdf() throws IOException {
        Path report = folder.resolve("report.ttl");
        Path file = Files.writeString(
                folder.resolve("typo.ttl"), "<urn:a:b> a <https://w3id.org/communique/ontology#Meetting> .");
        Ran checked = Shell.run("check", "--report", report, file);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("typo.ttl: does not conform", "known term", "dip:Meetting");
        assertThat(checked.err()).contains("typo.ttl holds nothing that a shape judges");
        Graph told = RDFDataMgr.loadGraph(report.toString());
        assertThat(told.contains(Node.ANY, SHACL.conforms, NodeValue.FALSE.asNode()))
                .isTrue();
        assertThat(told.contains(
                        Node.ANY,
                        SHACL.focusNode,
                        NodeFactory.createURI("https://w3id.org/communique/ontology#Meetting")))
                .isTrue();
        assertThat(Shell.run("check", "--report", folder.resolve("report.pdf"), file)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aFileThatHoldsNoArticleIsNamedAndTheOthersGoIn() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), " ");
        Ran ran = Shell.run("ingest", empty, Shell.sample("phone-call.txt"), "--store", folder.resolve("store"));
        assertThat(ran.err()).contains("set aside: ", "empty.txt").contains("1 articles published");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void filesOfOtherKindsInAFolderAreCountedAndNamedAtTheEnd() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.copy(Shell.sample("phone-call.txt"), articles.resolve("call.txt"));
        Files.writeString(articles.resolve("b.docx"), "PK");
        Files.writeString(articles.resolve("a.pdf"), "%PDF-1.7");
        Ran ran = Shell.run("ingest", articles, "--store", folder.resolve("store"));
        assertThat(ran.err())
                .contains("1 articles published")
                .endsWith("2 files of kinds that are not read: %s, %s.%n"
                        .formatted(articles.resolve("a.pdf"), articles.resolve("b.docx")));
        assertThat(ran.code()).isZero();
    }

    @Test
    void aDayThatIsNoneOfPublicationIsWrongUse() {
        Ran ran = Shell.run("extract", "--published", "0000-01-01", Shell.sample("phone-call.txt"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--published 0000-01-01 is no day");
    }

    @Test
    void aDumpOfJoinedReportsThatNamesNoGraphConforms() throws IOException {
        Path articles = Files.writeString(folder.resolve("two.jsonl"), """
                {"url": "https://a.example/1", "title": "Talks", "published": "2026-03-12", "paragraphs": ["Portuguese Foreign \
                Minister Helena Duarte met her Spanish counterpart Javier Ibarra in Lisbon on Thursday."]}
                {"url": "https://b.example/2", "title": "River", "published": "2026-03-13", "paragraphs": ["Spanish Foreign \
                Minister Javier Ibarra met his Portuguese counterpart Helena Duarte in Lisbon on Wednesday."]}
                """);
        Path store = folder.resolve("store");
        Shell.run("ingest", "--models", "none", articles, "--store", store);
        assertThat(Shell.run("same", "list", "--store", store).out()).startsWith("2\t");
        Path file = folder.resolve("all.ttl.gz");
        Shell.run("dump", "--store", store, "-o", file);
        Ran checked = Shell.run("check", file);
        assertThat(checked.out()).contains("conforms").doesNotContain("does not conform");
        assertThat(checked.code()).isZero();
    }

    @Test
    void aRetractedArticleLeavesAndStaysOutUntilThatIsUndone() {
        Path store = folder.resolve("store");
        Path article = Shell.sample("lisbon-madrid-talks.html");
        Shell.run("ingest", article, "--store", store);
        assertThat(Shell.run("retract", TALKS, "--why", "The paper took it back.", "--store", store)
                        .code())
                .isZero();
        Ran again = Shell.run("ingest", article, "--store", store);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("withdrawn: ", "stays out");
        assertThat(Shell.run("retract", TALKS, "--undo", "--store", store).code())
                .isZero();
        assertThat(Shell.run("ingest", article, "--store", store).err()).contains("1 articles published");
    }

    @Test
    void aRefusedEventWaitsInQuarantineAndCanBeShownAndRetried() throws IOException {
        Path store = folder.resolve("store");
        Path article = Files.writeString(folder.resolve("offer.txt"), """
                African Union offers to mediate

                29 April 2026

                Norway pledged 40 million dollars in emergency aid for Sudan. The African Union offered to mediate between two \
                rival clans.
                """);
        Ran ran = Shell.run("ingest", "--models", "none", article, "--store", store);
        assertThat(ran.code()).isEqualTo(1);
        String id = Shell.run("quarantine", "list", "--store", store).out().split("\t")[0];
        assertThat(ran.err())
                .contains(
                        "in quarantine: an event of " + article + " was refused",
                        "quarantine show " + id + " --store " + store);
        assertThat(Shell.run("quarantine", "show", id, "--store", store).out())
                .contains("# violation: mediation", "dip:Mediation");
        assertThat(Shell.run("quarantine", "retry", "--models", "none", "--store", store)
                        .code())
                .isEqualTo(1);
        assertThat(Shell.run("quarantine", "retry", "none", "--store", store).err())
                .contains("not in quarantine: none");
    }

    @Test
    void aDamagedEntryOfTheQuarantineStopsNoOther() throws IOException {
        Path store = folder.resolve("store");
        for (String place : List.of("Sudan", "Kenya")) {
            Path article = Files.writeString(
                    folder.resolve(place + ".txt"),
                    "African Union offers to mediate\n\nNorway pledged 40 million dollars in emergency aid for " + place
                            + ". The African Union offered to mediate between two rival clans.\n");
            Shell.run("ingest", "--models", "none", article, "--store", store);
        }
        String[] ids = Shell.run("quarantine", "list", "--store", store)
                .out()
                .lines()
                .map(line -> line.split("\t")[0])
                .toArray(String[]::new);
        assertThat(ids).hasSize(2);
        Files.delete(store.resolve("quarantine").resolve(ids[0]).resolve("facts.ttl"));

        Ran listed = Shell.run("quarantine", "list", "--store", store);
        assertThat(listed.out().lines()).singleElement().asString().startsWith(ids[1]);
        assertThat(listed.err()).contains(ids[0], "is damaged", "delete that folder");
        assertThat(listed.code()).isEqualTo(1);
        Ran retried = Shell.run("quarantine", "retry", "--models", "none", "--store", store);
        assertThat(retried.err()).contains(ids[0], "1 unchanged");
        assertThat(Shell.run("quarantine", "retry", "--models", "none", ids[1], "--store", store)
                        .err())
                .doesNotContain(ids[0]);
    }

    @Test
    void whatIsTooUncertainWaitsInQuarantineUntilLessIsAskedFor() {
        Path store = folder.resolve("store");
        Ran ran = Shell.run(
                "ingest",
                "--models",
                "none",
                "--min-confidence",
                "1",
                Shell.sample("phone-call.txt"),
                "--store",
                store);
        assertThat(ran.err())
                .contains(" 0 events accepted; in quarantine 0 refused, ")
                .doesNotContain(", 0 too uncertain");
        assertThat(ran.code()).isZero();
        String id = Shell.run("quarantine", "list", "--store", store).out().split("\t")[0];
        assertThat(Shell.run("quarantine", "show", id, "--store", store).out()).contains("lower --min-confidence");
        Ran again = Shell.run("quarantine", "retry", "--models", "none", "--complete", "--store", store);
        assertThat(again.err()).contains("in quarantine 0 refused, 0 too uncertain");
        assertThat(Shell.run("quarantine", "list", "--store", store).out()).isEmpty();
    }

    @Test
    void onlyOneWordOfConfidenceIsTaken() {
        Ran both = Shell.run("extract", "--precise", "--complete", Shell.sample("phone-call.txt"));
        assertThat(both.code()).isEqualTo(2);
        Ran odd = Shell.run("extract", "--min-confidence", "40", Shell.sample("phone-call.txt"));
        assertThat(odd.err()).contains("40 is no confidence", "from 0 to 1");
        assertThat(odd.code()).isEqualTo(2);
    }

    @Test
    void theQuietSayOnlyWhatWentWrong() {
        Ran ran = Shell.run("ingest", "-q", Shell.sample("phone-call.txt"), "--store", folder.resolve("store"));
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void anotherBaseIsKeptByTheStore() {
        Path store = folder.resolve("store");
        Shell.run("ingest", Shell.sample("phone-call.txt"), "--store", store, "--base", "https://data.example/news");
        Ran again = Shell.run("ingest", Shell.sample("phone-call.txt"), "--store", store);
        assertThat(again.err()).contains("0 articles published, 1 unchanged");
    }

    @Test
    void workThatIsStoppedSaysSo() {
        Shell shell = new Shell(Shell.NOON);
        shell.stop().ask();
        Ran ran = shell.execute("ingest", Shell.SAMPLES, "--store", folder.resolve("store"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("stopped");
    }

    @Test
    void theStoreIsServedUntilTheUserStopsIt() {
        Shell shell = new Shell(Shell.NOON);
        shell.stop().ask();
        Ran ran = shell.execute("serve", "--port", 0, "--store", shared.resolve("store"));
        assertThat(ran.err()).contains("Serving http://localhost:3030/ on port ");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Ran ran = Shell.run("serve", "--port", taken.getLocalPort(), "--store", shared.resolve("store"));
            assertThat(ran.err()).contains("port " + taken.getLocalPort(), "--port");
            assertThat(ran.code()).isEqualTo(1);
        }
    }

    private String dumped(String name) {
        Path file = folder.resolve(name);
        assertThat(Shell.run("dump", "--store", shared.resolve("store"), "-o", file)
                        .code())
                .isZero();
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
