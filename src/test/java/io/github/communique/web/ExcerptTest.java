// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.gate.FindingText;
import io.github.communique.gate.Gate;
import io.github.communique.gate.Verdict;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Ontology;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever part of the data is given away stands for itself: it passes the shapes, in each of its graphs. */
class ExcerptTest {

    /** Two events of different articles that are held for one happening. */
    private static final String JOIN = """
            BASE <https://data.example.org/>
            PREFIX dip: <https://w3id.org/communique/ontology#>
            <doc/join/made> {
                <id/event/2024-04-12-support-northern-league-rita-sorn-qb-8619e691>
                    dip:joinedTo <id/event/2024-03-04-agreement-qa-qb-ac0f09c0> .
                <id/event/2024-03-04-agreement-qa-qb-ac0f09c0> dip:reportedIn <id/article/selm-courier-2024-04-13> .
                <id/join/made> a dip:Join ; dip:joins <id/event/2024-04-12-support-northern-league-rita-sorn-qb-8619e691> ;
                    dip:likelihood 0.9 ; dip:reason "for: the same place" .
            }
            """;

    private static RunningServer server;
    private static Gate gate;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
        String name = RunningServer.BASE + "doc/join/made";
        server.store()
                .replace(Map.of(
                        name,
                        RDFParser.fromString(JOIN, Lang.TRIG).toDatasetGraph().getGraph(NodeFactory.createURI(name))));
        gate = Gate.forFiles(new Union(
                RDFDataMgr.loadGraph("ontology/lexicon/frame.ttl"),
                new Union(Ontology.load().graph(), Authorities.read())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theDocumentOnAnyKindOfThingPassesTheShapes() {
        List<String> things = things();
        assertThat(things.stream().map(thing -> thing.split("/")[0]).distinct())
                .contains(
                        "actor", "article", "event", "evidence", "instrument", "office", "place", "quotation", "topic");
        assertThat(things).allSatisfy(thing -> assertPasses("/doc/" + thing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ontology", "/shapes", "/catalog", "/.well-known/void", "/conformance", "/stream", "/stream/1"})
    void whatTheSiteSaysOfItselfPassesTheShapes(String path) {
        assertPasses(path);
    }

    private static List<String> things() {
        String ids = RunningServer.BASE + "id/";
        return server.store().read(dataset -> dataset.getDefaultGraph().stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(ids))
                .map(node -> node.getURI().substring(ids.length()))
                .distinct()
                .sorted()
                .toList());
    }

    private static void assertPasses(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "application/trig");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        DatasetGraph graphs = Reader.read(server, answer.body(), "application/trig");
        assertPasses(path, graphs.getDefaultGraph());
        graphs.listGraphNodes().forEachRemaining(name -> assertPasses(path + " in " + name, graphs.getGraph(name)));
    }

    private static void assertPasses(String name, Graph graph) {
        Verdict verdict = gate.judge(graph);
        assertThat(verdict)
                .as(() -> name + "\n" + new FindingText().of(verdict.findings()))
                .isInstanceOf(Verdict.Accepted.class);
    }
}
