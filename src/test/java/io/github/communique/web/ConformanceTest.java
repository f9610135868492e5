// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.web.conformance.ConformanceReport;
import io.github.communique.web.conformance.Earl;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report on standards, as readers and machines get it. */
class ConformanceTest {

    private static RunningServer server;
    private static final ConformanceReport REPORT = ConformanceReport.load();

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRequirementStandsOnThePageWithWhatCameOfIt() {
        Document page = server.page("/conformance");

        assertThat(page.select("tbody tr[id]"))
                .hasSize(REPORT.requirements().all().size())
                .allSatisfy(row -> assertThat(row.select(".badge")).hasSize(1));
        assertThat(page.selectFirst("#http-see-other").text())
                .contains("303", "passed", "DocumentTest.aThingLeadsToItsDocument");
    }

    @Test
    void theNumbersAddUp() {
        assertThat(server.page("/conformance").select("tfoot td").eachText())
                .extracting(Integer::parseInt)
                .satisfies(numbers -> assertThat(
                                numbers.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(REPORT.requirements().all().size()));
    }

    @Test
    void theListIsNarrowedByAddressAlone() {
        Document page = server.page("/conformance?outcome=inapplicable&standard=gsp");

        assertThat(page.select("tbody tr[id]").eachAttr("id")).containsExactly("gsp-suite-write");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("inapplicable", "gsp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/conformance?outcome=fine", "/conformance?standard=none"})
    void aChoiceThatIsNoneIsToldSo(String path) {
        assertThat(server.get(path, "Accept", "text/html").statusCode()).isEqualTo(400);
    }

    @Test
    void theSameIsToldInEarl() {
        var answer = server.get("/conformance");
        Graph graph = RDFParser.fromString(server.get("/conformance.nt").body(), Lang.NTRIPLES)
                .toGraph();
        var shown = NodeFactory.createURI(RunningServer.BASE + "conformance#http-see-other");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(graph.contains(null, Earl.TEST, shown)).isTrue();
        assertThat(ConformanceReport.of(graph)).isEqualTo(REPORT);
    }
}
