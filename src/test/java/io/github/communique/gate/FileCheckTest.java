// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.gate.FileCheck.Checked;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.compose.Union;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class FileCheckTest {

    private final FileCheck check =
            new FileCheck(Gate.forFiles(new Union(Ontology.load().graph(), Authorities.read())));

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
                        """);
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
    void aBrokenFileIsNamedWithTheLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "<urn:a> <urn:b> \n\n ; .");
        assertThatThrownBy(() -> check.check(broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken.ttl")
                .hasMessageContaining("line: 3");
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
