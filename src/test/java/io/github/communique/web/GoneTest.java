// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Shows("http-gone")
class GoneTest {

    private static final String ARTICLE = "/doc/article/selm-courier-2024-04-13";
    private static final String WHY = "the paper took it back";
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
        server.store().withdraw(RunningServer.BASE + ARTICLE.substring(1), WHY, Instant.parse("2024-05-01T08:30:00Z"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** An event that only the withdrawn article told of. */
    private static String lostEvent() {
        Node article = NodeFactory.createURI(RunningServer.BASE + ARTICLE.substring(1));
        return RDFDataMgr.loadDatasetGraph(RunningServer.FIXTURE).getGraph(article).stream()
                .map(triple -> triple.getSubject().toString().replace(RunningServer.BASE + "id/", "/doc/"))
                .filter(path ->
                        path.startsWith("/doc/event/") && server.get(path).statusCode() != 200)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                       | application/problem+json
            application/json                          | application/problem+json
            image/png                                 | application/problem+json
            text/html,application/xhtml+xml,*/*;q=0.8 | text/html
            text/turtle                               | text/turtle
            application/ld+json                       | application/ld+json
            application/n-triples                     | application/n-triples
            """)
    void itIsToldInTheFormThatIsAskedFor(String accept, String type) {
        var answer = server.get(ARTICLE, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Vary")).contains("Accept");
        assertThat(answer.body()).contains(WHY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "nt", "nq", "rdf"})
    void theGraphTellsWhenAndWhy(String ending) {
        var answer = server.get(ARTICLE + "." + ending);
        var graph = Reader.read(server, answer.body(), header(answer, "Content-Type"))
                .getDefaultGraph();
        Node document = NodeFactory.createURI(RunningServer.BASE + ARTICLE.substring(1));

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(graph.find(document, NodeFactory.createURI("http://www.w3.org/ns/prov#invalidatedAtTime"), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm())
                .isEqualTo("2024-05-01T08:30:00Z");
    }

    @Test
    void thePageTellsWhenAndWhy() {
        var page = Jsoup.parse(server.get(ARTICLE, "Accept", "text/html").body());

        assertThat(page.selectFirst("main").text()).contains(WHY, "1 May 2024, 08:30 UTC", "the publisher");
        assertThat(server.get(ARTICLE + ".html").statusCode()).isEqualTo(410);
    }

    @Test
    void whatOnlyAWithdrawnArticleToldIsGoneWithIt() {
        var answer = server.get(lostEvent());

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains(WHY);
    }

    @Test
    void whatAnotherArticleTellsStays() {
        assertThat(server.get("/doc/actor/qd-odo-lund").statusCode()).isEqualTo(200);
    }

    @Test
    void headTellsTheSame() {
        assertThat(server.send("HEAD", ARTICLE, "").statusCode()).isEqualTo(410);
        assertThat(header(server.send("HEAD", ARTICLE, ""), "Content-Length"))
                .isEqualTo(header(server.get(ARTICLE), "Content-Length"));
    }

    @Test
    void theThingStillLeadsToWhatIsSaidOfIt() {
        assertThat(server.get(ARTICLE.replace("/doc/", "/id/")).statusCode()).isEqualTo(303);
    }
}
