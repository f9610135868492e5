// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.gate.FileCheck;
import io.github.communique.gate.Gate;
import io.github.communique.gate.Verdict;
import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphPrinterTest {

    private static final Path EVENT = Path.of("src/test/resources/shapes/event/pass.ttl");

    @TempDir
    private Path folder;

    /** The second article is less sure of the same event, calls it something else, and has another sentence for it. */
    @ParameterizedTest
    @EnumSource
    void anEventOfTwoArticlesIsPrintedSoThatTheCheckTakesIt(RdfFormat format) throws IOException {
        String first = Files.readString(EVENT);
        String second = first.replace("dip:confidence 0.8", "dip:confidence 0.41")
                .replace("Norway and France meet", "Other words")
                .replace("article:spring-talks", "article:winter-talks")
                .replace("evidence:1", "evidence:2");
        assertThat(second).contains("0.41", "Other words", "winter-talks", "evidence:2");
        assertThatTheCheckTakes(format, "https://news.example/doc/article/two", first, second);
    }

    /** The second copy tells no day, and another event. */
    @ParameterizedTest
    @EnumSource
    void anArticleOfWhichTwoCopiesAreReadIsPrintedSoThatTheCheckTakesIt(RdfFormat format) throws IOException {
        String first = Files.readString(EVENT);
        String second = first.lines()
                .map(line -> line.replaceFirst(" ; (dip:reportedOn|schema:datePublished) \\S+", ""))
                .collect(Collectors.joining("\n"))
                .replace("event:1", "event:2");
        assertThat(second).doesNotContain("dip:reportedOn", "datePublished");
        assertThatTheCheckTakes(format, "https://news.example/doc/article/one", second, first);
    }

    private void assertThatTheCheckTakes(RdfFormat format, String name, String first, String second)
            throws IOException {
        String ending = format == RdfFormat.rdfxml ? "rdf" : format.name();
        Path file = folder.resolve("found." + ending);
        try (OutputStream out = Files.newOutputStream(file);
                GraphPrinter printer = new GraphPrinter(format, out, Gate.singleValued())) {
            printer.print("https://news.example/doc/article/one", turtle(first));
            printer.print(name, turtle(second));
        }

        assertThat(new FileCheck(Gate.forFiles(Ontology.load().graph())).check(file))
                .isNotEmpty()
                .allSatisfy(checked -> assertThat(checked.verdict()).isInstanceOf(Verdict.Accepted.class));
    }

    private static Graph turtle(String text) {
        return RDFParser.fromString(text, Lang.TURTLE).toGraph();
    }
}
