// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.correction.Unheld;
import io.github.communique.gate.Verdict;
import io.github.communique.gate.Verdict.Finding;
import io.github.communique.gate.Verdict.Severity;
import io.github.communique.model.Article;
import io.github.communique.quarantine.Refusal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class DraftJsonTest {

    private static final Node EVENT = NodeFactory.createURI("http://localhost:3030/id/event/a");
    private static final Article ARTICLE = new Article(
            URI.create("https://news.example/a"),
            "\"Talks\" in Żywiec\u2028",
            Optional.of("The Example"),
            List.of("Ada Writer"),
            Optional.of(LocalDate.of(2026, 1, 14)),
            Optional.of("en"),
            List.of("One.", "Two."));

    @Test
    void aDraftComesBackAsItWentIn() {
        Graph graph = graph("(graph (triple <urn:x:a> <urn:x:p> _:b) (triple _:b <urn:x:p> 'é\\n'@en))");
        Finding finding = new Finding(
                EVENT, "parties", Optional.of(NodeFactory.createLiteralString("x\ty")), Severity.VIOLATION, "do");
        Graph facts = graph("(graph (triple <urn:x:e> <urn:x:p> 1.5))");
        Graph report = graph("(graph (triple _:r <urn:x:conforms> false))");
        Refusal refusal = new Refusal(EVENT.getURI(), facts, new Verdict.Refused(List.of(finding), report));
        Draft draft = new Draft(ARTICLE, "http://localhost:3030/doc/article/a", graph, 3, List.of(refusal));

        List<Draft> read = DraftJson.read(DraftJson.write(List.of(draft)));

        assertThat(read).hasSize(1);
        assertThat(read.get(0).article()).isEqualTo(ARTICLE);
        assertThat(read.get(0).name()).isEqualTo(draft.name());
        assertThat(read.get(0).accepted()).isEqualTo(3);
        assertThat(read.get(0).graph().isIsomorphicWith(graph)).isTrue();
        Refusal back = read.get(0).refusals().get(0);
        assertThat(back.event()).isEqualTo(EVENT.getURI());
        assertThat(back.verdict().findings()).containsExactly(finding);
        assertThat(back.facts().isIsomorphicWith(facts)).isTrue();
        assertThat(back.verdict().report().isIsomorphicWith(report)).isTrue();
    }

    @Test
    void aReportComesBackAsItWentOut() {
        Draft draft = new Draft(ARTICLE, "http://localhost:3030/doc/article/a", Graph.emptyGraph, 0, List.of());
        Report report = new Report(
                ARTICLE,
                draft.name(),
                Report.Outcome.UNCHANGED,
                2,
                List.of(new Held("0a1b2c3d-0a1b2c3d", true)),
                List.of(new Unheld("http://localhost:3030/id/event/a", "It has no party.")));
        assertThat(ReportJson.read(List.of(draft), ReportJson.write(List.of(report))))
                .containsExactly(report);
    }

    private static Graph graph(String text) {
        return SSE.parseGraph(text);
    }
}
