// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static io.github.communique.web.RunningServer.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.store.Revision;
import io.github.communique.store.Tombstone;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stream as a client meets it: it begins at the root, takes all pages, and comes again. */
class StreamTest {

    private static final String ARTICLE = BASE + "doc/article/harrowgate-times-2024-03-05";
    private static final String TREE = "https://w3id.org/tree#";
    private static final String AS = "https://www.w3.org/ns/activitystreams#";
    private static final Node MEMBER = iri(TREE + "member");
    private static final Node TARGET = iri(TREE + "node");
    private static final Map<String, Lang> QUADS = Map.of(
            "application/trig", Lang.TRIG, "application/n-quads", Lang.NQUADS, "application/ld+json", Lang.JSONLD);
    private static final Map<String, Lang> TRIPLES =
            Map.of("text/turtle", Lang.TURTLE, "application/n-triples", Lang.NTRIPLES);

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
    @Shows({"ldes-stream", "tree-view"})
    void theRootSaysWhatTheStreamIsAndWhereItsPagesStand() {
        Graph root = read("/stream", "application/trig", Lang.TRIG).getDefaultGraph();

        Node stream = iri(BASE + "stream#events");
        assertThat(root.contains(stream, RDF.type.asNode(), iri("https://w3id.org/ldes#EventStream")))
                .isTrue();
        assertThat(root.contains(stream, iri(TREE + "view"), iri(BASE + "stream")))
                .isTrue();
        assertThat(root.contains(stream, iri("https://w3id.org/ldes#timestampPath"), DCTerms.created.asNode()))
                .isTrue();
        assertThat(root.contains(stream, iri("https://w3id.org/ldes#versionOfPath"), DCTerms.isVersionOf.asNode()))
                .isTrue();
        assertThat(root.find(Node.ANY, TARGET, Node.ANY).toList())
                .extracting(t -> t.getObject().getURI())
                .containsExactly(BASE + "stream/1");
    }

    @Test
    @Shows("ldes-stream")
    void everyLanguageWithGraphsCarriesEachVersionWhole() {
        QUADS.forEach((type, language) -> {
            DatasetGraph page = read("/stream/1", type, language);
            assertThat(members(page)).as(type).hasSize(server.store().names().size());
            for (Node member : members(page)) {
                String article = page.getDefaultGraph()
                        .find(member, DCTerms.isVersionOf.asNode(), Node.ANY)
                        .next()
                        .getObject()
                        .getURI();
                assertThat(page.getDefaultGraph().contains(member, DCTerms.created.asNode(), Node.ANY))
                        .isTrue();
                assertThat(page.getGraph(member).isIsomorphicWith(server.store().graph(article)))
                        .as(type + " " + article)
                        .isTrue();
            }
        });
    }

    @Test
    void aLanguageWithoutGraphsListsTheMembersAndGivesTheFactsOfOne() {
        TRIPLES.forEach((type, language) -> {
            DatasetGraph page = read("/stream/1", type, language);
            assertThat(members(page)).as(type).hasSize(server.store().names().size());

            Node first = members(page).iterator().next();
            Graph alone = read(path(first), type, language).getDefaultGraph();
            Graph facts = server.store().history().content(number(first));
            assertThat(facts.stream().allMatch(alone::contains)).as(type).isTrue();
        });
    }

    @Test
    @Shows({"ldes-withdrawn", "ldes-stream"})
    void aWithdrawalIsAMemberWithTheReasonAndNoFacts() {
        server.store().withdraw(new Tombstone(ARTICLE, Instant.now(), "the editor", "The paper took it back."));

        DatasetGraph page = read("/stream/1", "application/trig", Lang.TRIG);

        Node member = iri(BASE + "stream/member/" + server.store().history().last());
        Graph told = page.getDefaultGraph();
        assertThat(told.contains(member, RDF.type.asNode(), iri(AS + "Delete"))).isTrue();
        assertThat(told.contains(member, DCTerms.isVersionOf.asNode(), iri(ARTICLE)))
                .isTrue();
        assertThat(told.contains(
                        member, iri(AS + "summary"), NodeFactory.createLiteralLang("The paper took it back.", "en")))
                .isTrue();
        assertThat(page.getGraph(member).isEmpty()).isTrue();
    }

    @Test
    @Shows("ldes-immutable")
    void aFullPageNeverChangesAndTheLastOneIsAskedForAgain() {
        fill(250);
        HttpResponse<String> full = server.get("/stream/1", "Accept", "application/n-quads");
        HttpResponse<String> last = server.get("/stream/3", "Accept", "application/n-quads");
        assertThat(full.headers().firstValue("Cache-Control")).get().asString().contains("immutable", "max-age");
        assertThat(last.headers().firstValue("Cache-Control")).get().asString().doesNotContain("immutable");

        fill(10);

        String tag = last.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/stream/1", "Accept", "application/n-quads").body())
                .isEqualTo(full.body());
        HttpResponse<String> grown = server.get("/stream/3", "Accept", "application/n-quads", "If-None-Match", tag);
        assertThat(grown.statusCode()).isEqualTo(200);
        assertThat(grown.body().lines()).containsAll(last.body().lines().toList());
        assertThat(server.get(
                                "/stream/3",
                                "Accept",
                                "application/n-quads",
                                "If-None-Match",
                                grown.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    @Shows({"tree-view", "ldes-stream"})
    void theRelationsHoldForTheMembersOfTheirPages() {
        fill(250);
        Graph root = read("/stream", "application/trig", Lang.TRIG).getDefaultGraph();
        root.find(Node.ANY, TARGET, Node.ANY).forEachRemaining(relation -> {
            Instant bound = time(root, relation.getSubject(), iri(TREE + "value"));
            boolean from =
                    root.contains(relation.getSubject(), RDF.type.asNode(), iri(TREE + "GreaterThanOrEqualToRelation"));
            DatasetGraph page = read(path(relation.getObject()), "application/trig", Lang.TRIG);
            assertThat(members(page)).isNotEmpty().allSatisfy(member -> {
                Instant created = time(page.getDefaultGraph(), member, DCTerms.created.asNode());
                assertThat(created).matches(when -> from ? !when.isBefore(bound) : !when.isAfter(bound));
            });
        });
    }

    @Test
    @Shows("ldes-stream")
    void allPagesTogetherHoldEveryRevisionOnceAndTheLastOfEachIsWhatTheStoreHolds() {
        fill(250);
        server.store().withdraw(new Tombstone(ARTICLE, Instant.now(), "the editor", "The paper took it back."));
        Map<String, Graph> replica = new HashMap<>();
        Graph root = read("/stream", "application/trig", Lang.TRIG).getDefaultGraph();
        List<String> pages = root.find(Node.ANY, TARGET, Node.ANY).mapWith(t -> path(t.getObject())).toSet().stream()
                .sorted()
                .toList();
        assertThat(pages).containsExactly("/stream/1", "/stream/2", "/stream/3");
        long seen = 0;
        for (String address : pages) {
            DatasetGraph page = read(address, "application/trig", Lang.TRIG);
            for (Node member : members(page).stream()
                    .sorted((a, b) -> Long.compare(number(a), number(b)))
                    .toList()) {
                seen++;
                replica.put(
                        page.getDefaultGraph()
                                .find(member, DCTerms.isVersionOf.asNode(), Node.ANY)
                                .next()
                                .getObject()
                                .getURI(),
                        page.getGraph(member));
            }
        }
        replica.values().removeIf(Graph::isEmpty);

        assertThat(seen).isEqualTo(server.store().history().last());
        assertThat(replica.keySet()).isEqualTo(server.store().names());
        replica.forEach((name, graph) ->
                assertThat(graph.isIsomorphicWith(server.store().graph(name))).isTrue());
    }

    @Test
    void theOntologyIsNoMember() {
        server.store().replace(Map.of(BASE + "ontology", server.store().graph(ARTICLE)));
        Revision ontology = server.store()
                .history()
                .after(server.store().history().last() - 1, 1)
                .get(0);
        assertThat(ontology.graph()).isEqualTo(BASE + "ontology");

        assertThat(server.get("/stream/1", "Accept", "application/trig").body())
                .doesNotContain("<" + BASE + "ontology>");
        assertThat(server.get("/stream/member/" + ontology.number()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : List.of(
                "/stream/0",
                "/stream/2",
                "/stream/x",
                "/stream/1.pdf",
                "/stream/member/0",
                "/stream/member/99",
                "/stream/member/x",
                "/stream/9999999999999999999999",
                "/stream/member/1/2")) {
            assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(server.get("/stream", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void readersGetPagesAndExtensionsNameForms() {
        assertThat(server.get("/stream", "Accept", "text/html").body()).contains("Linked Data Event Stream");
        assertThat(server.get("/stream.html").body()).contains("<h1>The stream of changes</h1>");
        assertThat(server.get("/stream/1", "Accept", "text/html").body()).contains("came in");
        assertThat(server.get("/stream/member/1", "Accept", "text/html").body()).contains("statements");
        assertThat(server.get("/stream/1.nq").headers().firstValue("Content-Type"))
                .contains("application/n-quads");
        assertThat(server.get("/stream.ttl").headers().firstValue("Content-Type"))
                .contains("text/turtle; charset=utf-8");
    }

    /** Reads one article anew, so often, each time with another remark. */
    private void fill(int times) {
        long from = server.store().history().last();
        Graph graph = server.store().graph(ARTICLE);
        for (long i = from; i < from + times; i++) {
            graph.add(
                    iri(ARTICLE),
                    iri("http://www.w3.org/2000/01/rdf-schema#comment"),
                    NodeFactory.createLiteralString("Remark " + i));
            server.store().replace(Map.of(ARTICLE, graph));
        }
    }

    private DatasetGraph read(String path, String type, Lang language) {
        HttpResponse<String> answer = server.get(path, "Accept", type);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith(type);
        return RDFParser.fromString(answer.body(), language).toDatasetGraph();
    }

    private static Set<Node> members(DatasetGraph page) {
        return page
                .getDefaultGraph()
                .find(iri(BASE + "stream#events"), MEMBER, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList()
                .stream()
                .collect(Collectors.toSet());
    }

    private static Instant time(Graph graph, Node subject, Node property) {
        return Instant.parse(
                graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm());
    }

    private static String path(Node node) {
        return node.getURI().substring(BASE.length() - 1);
    }

    private static long number(Node member) {
        return Long.parseLong(member.getURI().substring(member.getURI().lastIndexOf('/') + 1));
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }
}
