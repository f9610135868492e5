// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.communique.gate.FileCheck.Checked;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCheckTest {

    private final FileCheck check = new FileCheck(Gate.forFiles(new Union(
            RDFDataMgr.loadGraph("ontology/lexicon/frame.ttl"),
            new Union(Ontology.load().graph(), Authorities.read()))));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> ourOwnOntologyLexiconAuthoritiesAndShapesAreSound() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("ontology")), Files.walk(Path.of("shapes")))) {
            return files
                    .filter(file -> file.toString().endsWith(".ttl"))
                    .filter(file -> !file.startsWith("ontology/versions")) // judged when they were current
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertSound(file)));
        }
    }

    private void assertSound(Path file) throws IOException {
        List<Checked> checked = check.check(file);
        assertThat(checked).isNotEmpty().allSatisfy(one -> assertThat(one.verdict())
                .as(() -> new FindingText().of(one.verdict().findings()))
                .isInstanceOf(Verdict.Accepted.class));
    }

    @ParameterizedTest
    @CsvSource({"deep.jsonld,[", "deep.ttl,( "})
    void aFileNestedBeyondAllReasonIsNamed(String name, String opening) throws IOException {
        Path file = Files.writeString(folder.resolve(name), opening.repeat(100_000));
        assertThatThrownBy(() -> check.check(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(name);
    }

    @Test
    void aReadableTextSaysWhatWhereAndWhatToDo() throws IOException {
        Path file = Path.of("src/test/resources/shapes/event/fail-status-unknown.ttl");
        String text = new FindingText().of(check.check(file).get(0).verdict().findings());
        assertThat(text).isEqualTo("""
                        violation: event status
                          at: <https://news.example/id/event/1>
                          value: dip:Rumoured
                          do: Give exactly one dip:status: dip:Actual (happened), dip:Planned (announced) or \
                        dip:Negated (said not to have happened). Judge each article's graph by itself: articles may disagree.
                        violation: known term
                          at: dip:Rumoured
                          value: dip:Rumoured
                          do: Write the term as the ontology has it, or describe it in the same file: nothing is known of \
                        this one, so what it says is not understood.
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/communique/ontology#particpant, https://w3id.org/communique/ontology#participant",
        "https://w3id.org/communique/ontology#Participant, https://w3id.org/communique/ontology#participant",
        "http://www.w3id.org/communique/ontology/particpant, https://w3id.org/communique/ontology#participant",
        "http://schema.org/headline, https://schema.org/headline"
    })
    void aTermThatIsNearlyOneIsToldWhichOne(String written, String meant) throws IOException {
        Path file = Files.writeString(folder.resolve("near.ttl"), "<urn:a:b> <" + written + "> <urn:c:d> .");

        assertThat(check.check(file).get(0).verdict().findings())
                .anySatisfy(finding -> assertThat(finding.advice()).endsWith("Perhaps <" + meant + "> is meant."));
    }

    @Test
    void aTermThatIsLikeNoneIsGivenNoOther() throws IOException {
        Path file = Files.writeString(
                folder.resolve("far.ttl"), "<urn:a:b> <https://w3id.org/communique/ontology#weather> <urn:c:d> .");

        assertThat(check.check(file).get(0).verdict().findings())
                .isNotEmpty()
                .noneSatisfy(finding -> assertThat(finding.advice()).contains("Perhaps"));
    }

    @Test
    void graphsOfOneFileAreJudgedEachByItself() throws IOException {
        Path file = folder.resolve("two.trig");
        String place = " a <https://w3id.org/communique/ontology#Place> ; "
                + "<http://www.w3.org/2000/01/rdf-schema#label> \"Oslo\"@en .";
        Files.writeString(
                file, "<urn:a> { <urn:oslo>" + place + " } <urn:b> { <urn:oslo>" + place.replace("Oslo", " ") + " }");
        assertThat(check.check(file))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one.verdict()).isInstanceOf(Verdict.Accepted.class), one -> {
                            assertThat(one.graph()).isEqualTo("urn:b");
                            assertThat(one.verdict()).isInstanceOf(Verdict.Refused.class);
                        });
    }

    @Test
    void anEmptyFileIsNotJudged() throws IOException {
        assertThat(check.check(Files.writeString(folder.resolve("empty.ttl"), "# nothing")))
                .isEmpty();
    }

    @Test
    void aFileThatIsPackedByGzipIsJudgedAndOneThatIsDamagedIsNamed() throws IOException {
        Path plain = Path.of("src/test/resources/shapes/event/pass.ttl");
        Path packed = folder.resolve("pass.ttl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(plain, out);
        }
        assertThat(check.check(packed)).extracting(Checked::judged).containsExactly(true);
        byte[] bytes = Files.readAllBytes(packed);
        Path cut = Files.write(folder.resolve("cut.ttl.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        Path none = Files.writeString(folder.resolve("none.ttl.gz"), "<urn:a> <urn:b> <urn:c> .");
        for (Path damaged : List.of(cut, none)) {
            assertThatThrownBy(() -> check.check(damaged))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(damaged + " is damaged, or no gzip");
        }
        assertThatThrownBy(() -> check.check(folder)).hasMessageContaining("is a folder");
    }

    @Test
    void aBrokenFileIsNamedWithTheLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "<urn:a> <urn:b> \n\n ; .");
        assertThatThrownBy(() -> check.check(broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken.ttl")
                .hasMessageContaining("line: 3");
    }

    @Test
    void aFileInWhichNothingIsJudgedSaysSo() throws IOException {
        Path other = Files.writeString(folder.resolve("other.ttl"), "<urn:a:b> <urn:c:d> \"e\" .");
        assertThat(check.check(other)).extracting(Checked::judged).containsExactly(false);
        assertThat(check.check(Path.of("src/test/resources/shapes/event/pass.ttl")))
                .extracting(Checked::judged)
                .containsExactly(true);
    }

    @Test
    void aFileThatIsNotInUtf8IsRefusedWithItsLine() throws IOException {
        Path latin = Files.writeString(
                folder.resolve("latin.ttl"),
                "# one\n<urn:a:b> <urn:c:d> \"Communiqué\" .\n",
                StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> check.check(latin))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("latin.ttl is not in UTF-8")
                .hasMessageContaining("save it in UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoPartOfWhatAFileSays() throws IOException {
        Path marked = Files.writeString(folder.resolve("marked.ttl"), "\uFEFF" + "<urn:a:b> <urn:c:d> \"Oslo\" .\n");
        Path plain = Files.writeString(folder.resolve("plain.ttl"), "<urn:a:b> <urn:c:d> \"Oslo\" .\n");

        assertThat(check.check(marked)).hasSameSizeAs(check.check(plain));
    }

    @Test
    void aContextThatStandsElsewhereIsFetchedOnlyWhereThatIsAllowed() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] context = "{\"@context\":{\"p\":\"urn:c:d\"}}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/ld+json");
            exchange.sendResponseHeaders(200, context.length);
            exchange.getResponseBody().write(context);
            exchange.close();
        });
        elsewhere.start();
        String address = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/context";
        Path file = Files.writeString(
                folder.resolve("a.jsonld"), "{\"@context\":\"" + address + "\",\"@id\":\"urn:a:b\",\"p\":\"e\"}");
        assertThatThrownBy(() -> check.check(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("--remote-contexts");
        assertThat(asked).hasValue(0);
        assertThat(new FileCheck(Gate.forFiles(Ontology.load().graph()), true).check(file))
                .hasSize(1);
        assertThat(asked).hasPositiveValue();
        elsewhere.stop(0);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> check.check(folder.resolve("none.ttl")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none.ttl")
                .hasMessageContaining("check the path");
    }

    @Test
    void aFileOfNoRdfSyntaxIsNamedWithTheEndingsThatAre() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.md"), "hello");
        assertThatThrownBy(() -> check.check(text))
                .hasMessageContaining("notes.md")
                .hasMessageContaining(".ttl");
    }
}
