// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static io.github.communique.web.RunningServer.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.ontology.Dip;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The sitemap by the rules of its protocol. */
class SitemapTest {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private RunningServer server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @Shows("sitemap-valid")
    void theIndexNamesTheParts() {
        Element index = root("/sitemap.xml");

        assertThat(index.getLocalName()).isEqualTo("sitemapindex");
        assertThat(places(index, "sitemap")).containsExactly(BASE + "sitemap/1.xml");
        assertThat(Instant.parse(index.getElementsByTagNameNS(NAMESPACE, "lastmod")
                        .item(0)
                        .getTextContent()))
                .isBefore(Instant.now().plusSeconds(1));
    }

    @Test
    @Shows("sitemap-valid")
    void eachPlaceIsAPageThatIsThereAndStandsOnce() {
        Element part = root("/sitemap/1.xml");

        List<String> places = places(part, "url");
        assertThat(part.getLocalName()).isEqualTo("urlset");
        assertThat(places)
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(50_000)
                .hasSizeGreaterThan(20);
        for (String kind : List.of("event", "actor", "place", "article")) {
            assertThat(places).anyMatch(place -> place.startsWith(BASE + "doc/" + kind + "/"));
        }
        assertThat(places).allSatisfy(place -> {
            assertThat(place).startsWith(BASE).hasSizeLessThan(2048);
            String path = place.substring(BASE.length() - 1);
            assertThat(server.get(path, "Accept", "text/html").statusCode())
                    .as(path)
                    .isEqualTo(200);
        });
    }

    @Test
    void manyPagesStandInSeveralParts() {
        Graph many = GraphFactory.createDefaultGraph();
        for (int i = 0; i < 50_100; i++) {
            many.add(NodeFactory.createURI(BASE + "id/actor/a" + i), RDF.type.asNode(), Dip.ACTOR);
        }
        server.store().replace(Map.of(BASE + "doc/article/many", many));

        assertThat(places(root("/sitemap.xml"), "sitemap"))
                .containsExactly(BASE + "sitemap/1.xml", BASE + "sitemap/2.xml");
        assertThat(places(root("/sitemap/1.xml"), "url")).hasSize(50_000);
        assertThat(places(root("/sitemap/2.xml"), "url")).hasSizeGreaterThan(100);
        assertThat(server.get("/sitemap/1.xml").body().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(50 << 20);
    }

    @Test
    void namesThatAreNoAsciiAreEscaped() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(NodeFactory.createURI(BASE + "id/actor/são-tomé&co"), RDF.type.asNode(), Dip.ACTOR);
        server.store().replace(Map.of(BASE + "doc/article/one", graph));

        assertThat(places(root("/sitemap/1.xml"), "url")).contains(BASE + "doc/actor/s%C3%A3o-tom%C3%A9&co");
    }

    @Test
    void theSitemapFollowsTheData() {
        HttpResponse<String> before = server.get("/sitemap/1.xml");
        String tag = before.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/sitemap/1.xml", "If-None-Match", tag).statusCode())
                .isEqualTo(304);

        server.store().names().forEach(server.store()::remove);

        HttpResponse<String> after = server.get("/sitemap/1.xml", "If-None-Match", tag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).doesNotContain("/doc/");
        assertThat(places(root("/sitemap.xml"), "sitemap")).hasSize(1);
    }

    @Test
    void aPartThatIsNotThereIsNotFound() {
        for (String path : List.of("/sitemap/0.xml", "/sitemap/2.xml", "/sitemap/x", "/sitemap", "/sitemap.xml/1")) {
            assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    @Shows("sitemap-robots")
    void robotsAreToldOfTheSitemapAndKeptFromQueries() {
        assertThat(server.get("/robots.txt").body().lines())
                .contains("User-agent: *", "Disallow: /sparql?", "Sitemap: " + BASE + "sitemap.xml");
    }

    private Element root(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/xml");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(answer.body())))
                    .getDocumentElement();
            assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
            return root;
        } catch (Exception e) {
            throw new AssertionError("no XML: " + answer.body(), e);
        }
    }

    private static List<String> places(Element root, String item) {
        List<String> places = new ArrayList<>();
        NodeList items = root.getElementsByTagNameNS(NAMESPACE, item);
        for (int i = 0; i < items.getLength(); i++) {
            places.add(((Element) items.item(i))
                    .getElementsByTagNameNS(NAMESPACE, "loc")
                    .item(0)
                    .getTextContent());
        }
        return places;
    }
}
