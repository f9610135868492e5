// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static io.github.communique.web.RunningServer.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.store.Tombstone;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article is taken back: after that one change every way to the data says so. */
class CorrectionTest {

    private static final String ARTICLE = BASE + "doc/article/harrowgate-times-2024-03-05";
    private static final String SLUG = "2024-03-04-statement-qa-ilse-marr-cef7fc13";
    private static final String EVENT = BASE + "id/event/" + SLUG;
    private static final String WHY = "The newspaper took the article back.";

    @Test
    @Shows({"http-gone", "ldes-withdrawn"})
    void pageQuestionFeedStreamAndSitemapAgreeAfterAWithdrawal(@TempDir Path folder) {
        try (RunningServer server = RunningServer.start(folder)) {
            assertThat(server.get("/doc/event/" + SLUG).statusCode()).isEqualTo(200);
            assertThat(asks(server)).contains("true");
            assertThat(server.get("/feed.atom").body()).contains("<id>" + EVENT + "</id>");
            assertThat(server.get("/sitemap/1.xml").body()).contains(SLUG);

            server.store().withdraw(new Tombstone(ARTICLE, Instant.parse("2026-03-01T12:00:00Z"), "the editor", WHY));

            HttpResponse<String> page = server.get("/doc/event/" + SLUG);
            assertThat(page.statusCode()).isEqualTo(410);
            assertThat(page.body()).contains(WHY, "2026-03-01T12:00:00Z");
            assertThat(server.get("/doc/article/harrowgate-times-2024-03-05").statusCode())
                    .isEqualTo(410);
            assertThat(asks(server)).contains("false");
            assertThat(server.get("/feed.atom").body())
                    .contains("deleted-entry", "ref=\"" + EVENT + "\"", WHY)
                    .doesNotContain("<id>" + EVENT + "</id>");
            assertThat(server.get("/sitemap/1.xml").body()).doesNotContain(SLUG);
            assertDeleted(server);
        }
    }

    private static void assertDeleted(RunningServer server) {
        DatasetGraph stream = RDFParser.fromString(
                        server.get("/stream/1", "Accept", "application/trig").body(), Lang.TRIG)
                .toDatasetGraph();
        Node delete = iri("https://www.w3.org/ns/activitystreams#Delete");
        Node member = stream.getDefaultGraph()
                .find(Node.ANY, RDF.type.asNode(), delete)
                .next()
                .getSubject();
        assertThat(stream.getDefaultGraph().contains(member, DCTerms.isVersionOf.asNode(), iri(ARTICLE)))
                .isTrue();
    }

    private static String asks(RunningServer server) {
        String query = "ASK { <" + EVENT + "> ?property ?value }";
        return server.get(
                        "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                        "Accept",
                        "application/sparql-results+json")
                .body();
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }
}
