// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static io.github.communique.web.RunningServer.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.ontology.Dip;
import io.github.communique.store.Tombstone;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The feed as a reader meets it. */
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";
    private static final String ARTICLE = BASE + "doc/article/harrowgate-times-2024-03-05";
    private static final String MEETING = BASE + "id/event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df";

    /** No other article tells of it. */
    private static final String STATEMENT = BASE + "id/event/2024-03-04-statement-qa-ilse-marr-cef7fc13";

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
    @Shows("atom-feed")
    void theFeedSaysWhatItIs() {
        HttpResponse<String> answer = server.get("/feed.atom");
        Element feed = parse(answer.body());

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(one(feed, "id")).isEqualTo(BASE + "feed.atom");
        assertThat(one(feed, "title")).isNotBlank();
        assertThat(Instant.parse(one(feed, "updated"))).isBefore(Instant.now().plusSeconds(1));
        assertThat(one((Element) feed.getElementsByTagNameNS(ATOM, "author").item(0), "name"))
                .isEqualTo("Communiqué");
        assertThat(links(feed, "self")).containsExactly(BASE + "feed.atom");
    }

    @Test
    @Shows("atom-entry")
    void eachEventIsOneEntryWithAllThatAReaderNeeds() {
        List<Element> entries = entries("/feed.atom");

        assertThat(entries).extracting(entry -> one(entry, "id")).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(entries.stream().map(entry -> one(entry, "id")).toList()))
                .isEqualTo(events());
        assertThat(entries).allSatisfy(entry -> {
            assertThat(one(entry, "title")).isNotBlank();
            Instant updated = Instant.parse(one(entry, "updated"));
            assertThat(Instant.parse(one(entry, "published"))).isBeforeOrEqualTo(updated);
            assertThat(one(entry, "summary")).startsWith("“").endsWith("”");
            assertThat(links(entry, "alternate").get(0))
                    .isEqualTo(one(entry, "id").replace("/id/", "/doc/"));
            assertThat(links(entry, "alternate")).anyMatch(link -> link.endsWith(".ttl"));
        });
    }

    @Test
    @Shows("atom-entry")
    void anEntryTellsTypeSentencePaperAndArticle() {
        Element entry = entry(entries("/feed.atom"), MEETING);

        assertThat(one(entry, "title"))
                .isEqualTo("Belmora’s Tomas Velde met Arvenia’s Ilse Marr in Harrowgate, 4 March 2024");
        assertThat(one(entry, "summary")).contains("met her Belmoran counterpart Tomas Velde");
        assertThat(terms(entry)).contains("Meeting");
        assertThat(one((Element) entry.getElementsByTagNameNS(ATOM, "author").item(0), "name"))
                .isNotBlank();
        assertThat(links(entry, "via"))
                .allMatch(link -> link.startsWith("https://"))
                .isNotEmpty();
    }

    @Test
    void theFeedCanBeHadOfOneTypeOrOneParty() {
        List<Element> meetings = entries("/feed.atom?type=Meeting");
        List<Element> velde = entries("/feed.atom?party=tomas%20velde");

        assertThat(meetings).isNotEmpty().allMatch(entry -> terms(entry).contains("Meeting"));
        assertThat(meetings.size()).isLessThan(events().size());
        assertThat(velde).extracting(entry -> one(entry, "id")).contains(MEETING);
        assertThat(velde.size()).isLessThan(events().size());
        assertThat(entries("/feed.atom?party=nobody")).isEmpty();
        assertThat(server.get("/feed.atom?type=Party").statusCode()).isEqualTo(400);
        assertThat(server.get("/feed.atom?archive=x").statusCode()).isEqualTo(400);
        assertThat(server.get("/feed.atom?archive=99").statusCode()).isEqualTo(404);
        assertThat(server.get("/feed.atom/x").statusCode()).isEqualTo(404);
    }

    @Test
    @Shows("atom-entry")
    void aChangedEventKeepsItsIdAndGetsALaterTime() {
        Element before = entry(entries("/feed.atom"), STATEMENT);

        change(STATEMENT, "Long statement by Ilse Marr");

        Element after = entries("/feed.atom").get(0);
        assertThat(one(after, "id")).isEqualTo(STATEMENT);
        assertThat(one(after, "title")).isEqualTo("Arvenia’s Ilse Marr made a statement, 4 March 2024");
        assertThat(Instant.parse(one(after, "updated"))).isAfterOrEqualTo(Instant.parse(one(before, "updated")));
        assertThat(terms(after)).contains("Update");
    }

    @Test
    void whatChangesNothingOfAnEventIsNoNews() {
        Graph graph = server.store().graph(ARTICLE);
        graph.add(iri(ARTICLE), RDFS.comment.asNode(), NodeFactory.createLiteralString("Read by another program."));
        String before = one(entry(entries("/feed.atom"), STATEMENT), "updated");

        server.store().replace(Map.of(ARTICLE, graph));

        assertThat(one(entry(entries("/feed.atom"), STATEMENT), "updated")).isEqualTo(before);
    }

    @Test
    void aWithdrawnEventIsADeletedEntryWithTheReason() {
        server.store()
                .withdraw(new Tombstone(
                        ARTICLE, Instant.parse("2026-03-01T12:00:00Z"), "the editor", "Taken back & gone."));

        Element feed = parse(server.get("/feed.atom").body());

        Element deleted = deleted(feed).stream()
                .filter(one -> one.getAttribute("ref").equals(STATEMENT))
                .findFirst()
                .orElseThrow();
        assertThat(deleted.getAttribute("when")).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(deleted.getElementsByTagNameNS(TOMBSTONES, "comment").item(0).getTextContent())
                .isEqualTo("Taken back & gone.");
        assertThat(entries(feed)).extracting(entry -> one(entry, "id")).doesNotContain(STATEMENT);
    }

    @Test
    @Shows("atom-pages")
    void archivesReachBackToTheFirstEvent() {
        for (int i = 0; i < 400; i++) {
            change(STATEMENT, "Meeting told anew, " + i);
        }
        Set<String> found = new TreeSet<>();
        List<String> visited = new ArrayList<>();
        String address = "/feed.atom";
        while (!address.isEmpty()) {
            visited.add(address);
            Element feed = parse(server.get(address).body());
            entries(feed).forEach(entry -> found.add(one(entry, "id")));
            boolean archive = feed.getElementsByTagNameNS(HISTORY, "archive").getLength() == 1;
            assertThat(archive).as(address).isEqualTo(visited.size() > 1);
            assertThat(links(feed, "next")).isEqualTo(links(feed, "prev-archive"));
            address = links(feed, "prev-archive").stream()
                    .findFirst()
                    .map(link -> link.substring(BASE.length() - 1))
                    .orElse("");
        }
        assertThat(visited).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(found).isEqualTo(events());
    }

    @Test
    void aFeedThatDidNotChangeIsNotSentAgain() {
        HttpResponse<String> first = server.get("/feed.atom");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(server.get("/feed.atom", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.get("/feed.atom", "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        change(STATEMENT, "Another name");
        assertThat(server.get("/feed.atom", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void lettersThatXmlCannotCarryDoNoHarm() {
        change(BASE + "id/actor/qa-ilse-marr", "Ilse\u0001 <b>two</b> & “more” 𝄞");

        assertThat(one(entry(entries("/feed.atom"), STATEMENT), "title"))
                .isEqualTo("Arvenia’s Ilse <b>two</b> & “more” 𝄞 made a statement, 4 March 2024");
    }

    @Test
    void pagesTellWhereTheFeedIs() {
        assertThat(server.get("/", "Accept", "text/html").body())
                .containsPattern("<link rel=\"alternate\" type=\"application/atom\\+xml\" href=\"feed.atom\" title=");
    }

    private void change(String thing, String name) {
        Graph graph = GraphFactory.createDefaultGraph();
        server.store().graph(ARTICLE).stream().forEach(graph::add);
        graph.remove(iri(thing), RDFS.label.asNode(), Node.ANY);
        graph.add(iri(thing), RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "en"));
        server.store().replace(Map.of(ARTICLE, graph));
    }

    private Set<String> events() {
        return server.store()
                .read(dataset -> new TreeSet<>(dataset.getDefaultGraph()
                        .find(Node.ANY, RDF.type.asNode(), Dip.EVENT)
                        .mapWith(Triple::getSubject)
                        .mapWith(Node::getURI)
                        .toList()));
    }

    private List<Element> entries(String path) {
        return entries(parse(server.get(path).body()));
    }

    private static List<Element> entries(Element feed) {
        return elements(feed.getElementsByTagNameNS(ATOM, "entry"));
    }

    private static List<Element> deleted(Element feed) {
        return elements(feed.getElementsByTagNameNS(TOMBSTONES, "deleted-entry"));
    }

    private static Element entry(List<Element> entries, String id) {
        return entries.stream()
                .filter(entry -> one(entry, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> terms(Element entry) {
        return elements(entry.getElementsByTagNameNS(ATOM, "category")).stream()
                .map(category -> category.getAttribute("term"))
                .toList();
    }

    /** The text of the one child of this name. */
    private static String one(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(child -> child.getLocalName().equals(name))
                .reduce((first, second) -> {
                    throw new AssertionError("two of " + name);
                })
                .orElseThrow(() -> new AssertionError("no " + name))
                .getTextContent();
    }

    private static List<String> links(Element parent, String relation) {
        return elements(parent.getChildNodes()).stream()
                .filter(child -> child.getLocalName().equals("link"))
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("no XML: " + xml, e);
        }
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }
}
