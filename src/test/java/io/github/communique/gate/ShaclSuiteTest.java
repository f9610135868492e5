// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.NodeConst;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The W3C's test suite for SHACL, whose files say nothing of a licence and so do not stand here:
 * {@code mvn -P outside test -Dtest=ShaclSuiteTest -Dshacl.suite=data-shapes-test-suite/tests/core}.
 */
@Tag("outside")
class ShaclSuiteTest {

    private interface Engine {
        Graph report(Shapes shapes, Graph data);
    }

    private static final Map<String, Engine> ENGINES = Map.of(
            "library",
                    (shapes, data) ->
                            ShaclValidator.get().validate(shapes, data).getGraph(),
            "gate", (shapes, data) -> report(new Gate(shapes, Graph.emptyGraph).judge(data)));

    /** Judged as the suite has it, and reported in another form by the library. */
    private static final Map<String, String> OTHER_FORM = Map.of(
            "path/path-sequence-002", "a path of three is written as a path of two in a path of two",
            "property/uniqueLang-001", "each value is named, where the suite has a result for each language");

    @TestFactory
    Stream<DynamicTest> everyTestOfTheSuite() throws IOException {
        String suite = System.getProperty("shacl.suite", "");
        assumeTrue(
                Files.isDirectory(Path.of(suite)) && !suite.isEmpty(), "name the folder of the suite by -Dshacl.suite");
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(suite))) {
            files = all.filter(file -> file.toString().endsWith(".ttl"))
                    .filter(file -> !file.endsWith("manifest.ttl"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .flatMap(file -> SuiteCase.of(file.toAbsolutePath()).stream())
                .flatMap(one -> ENGINES.entrySet().stream()
                        .map(engine -> DynamicTest.dynamicTest(
                                engine.getKey() + " " + one.name(), () -> check(one, engine.getValue()))));
    }

    private static void check(SuiteCase one, Engine engine) {
        Optional<Graph> report;
        try {
            report = Optional.of(engine.report(Shapes.parse(one.shapes()), one.data()));
        } catch (ShaclParseException unsound) {
            report = Optional.empty();
        }
        Graph found = report.map(graph -> SuiteCase.plain(graph, node(graph))).orElse(Graph.emptyGraph);

        boolean same = OTHER_FORM.containsKey(one.name())
                ? found.contains(Node.ANY, SHACL.conforms, NodeConst.nodeFalse)
                        && one.expected().contains(Node.ANY, SHACL.conforms, NodeConst.nodeFalse)
                        && !found.isIsomorphicWith(one.expected())
                : found.isIsomorphicWith(one.expected());
        assertThat(same).as("found %s%nexpected %s", found, one.expected()).isTrue();
    }

    private static Node node(Graph report) {
        return report.find(Node.ANY, SHACL.conforms, Node.ANY).next().getSubject();
    }

    private static Graph report(Verdict verdict) {
        return verdict.report();
    }
}
