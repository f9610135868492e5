// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.ontology.Dip;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the ontology, its codes and words, and the shapes: they say what the data say, and every link leads on. */
class NamespacePageTest {

    /** Pages that links were followed to, each asked for once. */
    private static final Map<String, Document> FOUND = new HashMap<>();

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Graph data(String path) {
        return RDFParser.fromString(server.get(path + ".ttl").body(), Lang.TURTLE)
                .toGraph();
    }

    private static Set<Node> terms(Graph graph) {
        return graph.find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.getURI().startsWith(Dip.NS))
                .toSet();
    }

    @Test
    @Shows("owl-served")
    void everyTermHasItsPlaceWithWhatIsSaidOfIt() {
        Document page = server.page("/ontology");
        Graph ontology = data("/ontology");

        assertThat(page.select("section.term").eachAttr("id"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        terms(ontology).stream().map(Node::getLocalName).toList());
        terms(ontology).forEach(term -> {
            String text = page.getElementById(term.getLocalName()).text();
            for (Node property :
                    List.of(RDFS.label.asNode(), SKOS.definition.asNode(), SKOS.example.asNode(), Dip.counterExample)) {
                ontology.find(term, property, Node.ANY).forEachRemaining(triple -> assertThat(text)
                        .contains(triple.getObject().getLiteralLexicalForm()));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ontology",
                "/ontology/0.1.0",
                "/ontology/changes",
                "/shapes",
                "/shapes/place",
                "/lexicon",
                "/ontology/codes/plover",
                "/ontology/codes/cameo",
                "/authority/records",
                "/authority/state/FR"
            })
    void aPageIsWholeAndLoadsNothingFromElsewhere(String path) {
        Parser strict = Parser.htmlParser().setTrackErrors(10);
        Document page =
                strict.parseInput(server.get(path, "Accept", "text/html").body(), "");

        assertThat(strict.getErrors()).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("script, iframe, img, object")).isEmpty();
        assertThat(page.select("dd:empty, li:empty, ul:empty, dl:empty, a[href='']"))
                .isEmpty();
    }

    @Test
    void theTreeIsTheClassesBelowOneAnother() {
        Graph ontology = data("/ontology");
        Set<String> told = ontology.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).toList().stream()
                .filter(triple -> terms(ontology).contains(triple.getObject()))
                .map(triple -> triple.getSubject().getLocalName() + " < "
                        + triple.getObject().getLocalName())
                .collect(Collectors.toSet());
        Set<String> shown = new TreeSet<>();
        Element tree = server.page("/ontology").selectFirst("ul.tree");
        tree.select("li")
                .forEach(item -> item.select("> ul > li").forEach(kind -> shown.add(name(kind) + " < " + name(item))));

        assertThat(shown).isEqualTo(told);
        assertThat(tree.select("li").stream().map(NamespacePageTest::name).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(terms(ontology).stream()
                        .filter(term -> ontology.contains(term, RDF.type.asNode(), OWL2.Class.asNode()))
                        .map(Node::getLocalName)
                        .toList());
    }

    private static String name(Element item) {
        return item.selectFirst("a").attr("href").substring(1);
    }

    @Test
    void theCountsAreThoseOfTheEndpoint() {
        Document page = server.page("/ontology");
        Map<String, String> counts = new HashMap<>();
        page.select("section.term a.number")
                .forEach(number -> counts.put(number.closest("section").id(), number.text()));

        assertThat(counts)
                .containsEntry("Event", "15")
                .containsEntry("Planned", "3")
                .containsKey("participant")
                .doesNotContainKey("Vote");
        counts.forEach((name, number) -> assertThat(asked(name)).as(name).isEqualTo(number));
        assertThat(page.select("ul.tree a.number").eachText())
                .containsAll(List.of(counts.get("Event"), counts.get("Meeting"), counts.get("Evidence")));
    }

    @Test
    void theCountsFollowTheData(@TempDir Path folder) {
        try (RunningServer own = RunningServer.start(folder)) {
            assertThat(evidence(own)).isEqualTo("19");
            own.store().remove(RunningServer.BASE + "doc/article/harrowgate-times-2024-03-05");
            assertThat(evidence(own)).isEqualTo("15");
        }
    }

    private static String evidence(RunningServer server) {
        String page = server.get("/ontology.html").body();
        return Jsoup.parse(page).selectFirst("#Evidence a.number").text();
    }

    private static String asked(String name) {
        String query = """
                SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o {
                  { ?s a <%1$s> BIND (1 AS ?p) } UNION { ?s <%1$s> ?o BIND (2 AS ?p) } UNION
                  { ?s <https://w3id.org/communique/ontology#status> <%1$s> BIND (3 AS ?p) } } }""".formatted(Dip.NS + name);
        String address = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return server.get(address, "Accept", "text/csv").body().split("\r?\n")[1];
    }

    @Test
    void aTypeShowsItsCodesItsShapesItsWordsAndAnEvent() {
        assertThat(server.page("/ontology").getElementById("Meeting").text())
                .contains(
                        "CONSULT when it happened",
                        "AGREE when it is announced",
                        "Kind of Encounter, Diplomatic event",
                        "two to meet (violation): Name two parties or more",
                        "Evoked by",
                        "hold talks",
                        "One of them Meeting of Ilse Marr and Tomas Velde");
    }

    @Test
    void aReleasedVersionSaysSoAndCountsNothing() {
        Document page = server.page("/ontology/0.1.0");

        assertThat(page.selectFirst(".problem").text()).contains("version 0.1.0", "2026-11-23");
        assertThat(page.select("a.number")).isEmpty();
        assertThat(page.getElementById("Meeting")).isNotNull();
    }

    @Test
    @Shows("shacl-served")
    void everyShapeHasItsPlaceWithItsNameAndItsAdvice() {
        Document page = server.page("/shapes");
        Graph shapes = data("/shapes");
        for (Node kind : List.of(SHACL.NodeShape, SHACL.PropertyShape)) {
            shapes.find(Node.ANY, RDF.type.asNode(), kind)
                    .mapWith(Triple::getSubject)
                    .filterKeep(Node::isURI)
                    .forEach(shape -> {
                        String text = page.getElementById(shape.getLocalName()).text();
                        for (Node property : List.of(SHACL.name, SHACL.message)) {
                            assertThat(text)
                                    .contains(shapes.find(shape, property, Node.ANY)
                                            .next()
                                            .getObject()
                                            .getLiteralLexicalForm());
                        }
                    });
        }
        assertThat(page.select("section.term").eachAttr("id")).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ontology",
                "/ontology.html",
                "/ontology/0.1.0.html",
                "/ontology/events",
                "/ontology/changes",
                "/ontology/codes/plover",
                "/ontology/codes/cameo.html",
                "/lexicon",
                "/shapes",
                "/shapes/event.html",
                "/authority/records",
                "/authority/group.html",
                "/authority/state/FR"
            })
    void everyLinkLeadsToItsPlace(String path) {
        int followed = 0;
        for (Element link : server.page(path).select("a[href], link[href]")) {
            String target = server.at(path).resolve(link.attr("href")).toString();
            if (target.startsWith(server.at("/").toString())) {
                String[] parts =
                        target.substring(server.at("").toString().length()).split("#", 2);
                Document page = FOUND.computeIfAbsent(parts[0], NamespacePageTest::found);
                followed++;
                if (parts.length == 2) {
                    assertThat(page.getElementById(parts[1]))
                            .as(path + " → " + link.attr("href"))
                            .isNotNull();
                }
            }
        }
        assertThat(followed).isGreaterThan(7);
    }

    private static Document found(String target) {
        var answer = server.get(target, "Accept", "text/html, */*;q=0.1");
        assertThat(answer.statusCode()).as(target).isIn(200, 303);
        return Jsoup.parse(answer.body());
    }

    @Test
    void thePageOfChangesTellsTheVersions() {
        assertThat(server.page("/ontology/changes").text())
                .contains("0.1.0, released 2026-11-23", "About the ontology itself", "owl:versionInfo 0.1.0");
    }
}
