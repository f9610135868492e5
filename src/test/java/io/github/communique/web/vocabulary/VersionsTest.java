// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is released stays, and what changes gets a number of its own. */
class VersionsTest {

    private static final Node STATUS = NodeFactory.createURI("http://purl.org/ontology/bibo/status");
    private static final String DRAFT = "http://purl.org/ontology/bibo/status/draft";

    private final Edition current = Edition.current();

    static List<Edition> released() {
        return Edition.released();
    }

    private static Optional<Edition> released(String version) {
        return released().stream()
                .filter(edition -> edition.version().equals(version))
                .findFirst();
    }

    private static PublishedDocument namespace(Edition edition) {
        return edition.publications().stream()
                .filter(one -> one.kind() == PublishedDocument.Kind.NAMESPACE)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("released")
    void aReleasedVersionIsWholeAndSaysItsNumber(Edition edition) {
        assertThat(edition.publications()).hasSizeGreaterThan(10).allSatisfy(one -> assertThat(
                        one.terms().texts(one.node(), OWL2.versionInfo.asNode()))
                .allMatch(edition.version()::equals));
    }

    @Test
    void whatIsReleasedIsNotChangedAnyMore() {
        released(current.version()).ifPresent(edition -> edition.publications()
                .forEach(kept -> assertThat(now(kept).graph().isIsomorphicWith(kept.graph()))
                        .as(
                                "%s differs from its released version %s: raise owl:versionInfo in every module, see"
                                        + " CONTRIBUTING.md",
                                kept.iri(), edition.version())
                        .isTrue()));
    }

    private PublishedDocument now(PublishedDocument kept) {
        return current.publications().stream()
                .filter(one -> one.iri().equals(kept.iri()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theVersionRisesByAsMuchAsTheChangesAskFor() {
        Edition before = before();
        Changes changes =
                new Changes(namespace(before).graph(), namespace(current).graph());

        assertThat(Numbered.parse(current.version()))
                .as("terms added: %s, removed: %s", changes.added(), changes.removed())
                .isGreaterThanOrEqualTo(changes.least(Numbered.parse(before.version())));
    }

    @Test
    void theVersionBeforeIsNamedAndReleased() {
        PublishedDocument namespace = namespace(current);

        assertThat(namespace.terms().objects(namespace.node(), OWL2.priorVersion.asNode()))
                .containsExactly(NodeFactory.createURI(namespace.iri() + "/" + before().version()));
    }

    private Edition before() {
        return released().stream()
                .filter(edition -> !edition.version().equals(current.version()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCurrentTextIsADraftUntilItIsReleased() {
        PublishedDocument namespace = namespace(current);
        List<Node> status = namespace.terms().objects(namespace.node(), STATUS);

        assertThat(status).hasSize(1);
        assertThat(status.contains(NodeFactory.createURI(DRAFT)))
                .isEqualTo(released(current.version()).isEmpty());
    }

    @Test
    void allModulesAndShapesHaveOneVersion() {
        assertThat(current.publications().stream()
                        .flatMap(one -> one.terms().texts(one.node(), OWL2.versionInfo.asNode()).stream()))
                .hasSizeGreaterThan(5)
                .containsOnly(current.version());
    }

    @Test
    void everyFileIsPublished() throws IOException {
        long published = current.publications().stream()
                .filter(one -> one.terms().isA(one.node(), OWL2.Ontology.asNode()))
                .count();
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("ontology")), Files.walk(Path.of("shapes")))) {
            assertThat(files.filter(file -> file.toString().endsWith(".ttl"))
                            .filter(file -> !file.startsWith("ontology/versions"))
                            .filter(VersionsTest::hasHeader))
                    .hasSize((int) published);
        }
    }

    private static boolean hasHeader(Path file) {
        return RDFParser.source(file)
                .lang(Lang.TURTLE)
                .toGraph()
                .contains(Node.ANY, RDF.type.asNode(), OWL2.Ontology.asNode());
    }

    @ParameterizedTest
    @CsvSource({
        "e:a e:b, e:a e:b e:c, e:c, '', 1.3.0",
        "e:a e:b, e:a, '', e:b, 2.0.0",
        "e:a e:b, e:a e:c, e:c, e:b, 2.0.0",
        "e:a, e:a, '', '', 1.2.3"
    })
    void newTermsRaiseTheMinorNumberAndLostTermsTheMajorOne(
            String before, String after, String added, String removed, String least) {
        Changes changes = new Changes(Statements.defining(before), Statements.defining(after));

        assertThat(changes.added()).extracting(Node::getURI).isEqualTo(words(added));
        assertThat(changes.removed()).extracting(Node::getURI).isEqualTo(words(removed));
        assertThat(changes.least(new Numbered(1, 2, 3))).isEqualTo(Numbered.parse(least));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
