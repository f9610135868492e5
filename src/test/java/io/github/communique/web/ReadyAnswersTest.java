// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.dump.Compression;
import io.github.communique.dump.DatasetDump;
import io.github.communique.dump.Format;
import io.github.communique.release.Freezing;
import io.github.communique.release.Imprint;
import io.github.communique.release.Origin;
import io.github.communique.release.Releases;
import io.github.communique.search.Search;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent again from memory is what is sent when it is made, in every byte but the date. */
class ReadyAnswersTest {

    private static final String BASE = "https://data.example.org/news/";
    private static final String EVENT = "doc/event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df";
    private static final String ARTICLE = "doc/article/harrowgate-times-2024-03-05";
    private static final String WITHDRAWN = "doc/article/selm-courier-2024-04-13";

    /** Has a request go the long way, and changes nothing else. */
    private static final String LONG_WAY = "Content-Length: 0";

    private static final List<String> TARGETS = List.of(
            EVENT,
            "doc/actor/qa",
            "doc/actor/qa-ilse-marr?page=1",
            "doc/place/qa-harrowgate",
            ARTICLE,
            "doc/topic/ferry-line",
            EVENT + ".html",
            EVENT + ".ttl",
            EVENT + ".jsonld",
            EVENT + ".nq",
            EVENT.replace("doc/", "id/"),
            "",
            "about",
            "explore",
            "explore?from=2024-03",
            "relations/QA/QB",
            "web/style.css",
            "web/icon.svg",
            "doc/event/nothing",
            "explore?from=never",
            "health",
            "sparql?query=ASK%7B%7D");

    private static final List<String> HEADS = List.of(
            "Accept: */*",
            "Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\nAccept-Encoding: gzip, deflate, br",
            "Accept: text/turtle;q=0.3, application/rdf+xml;q=0.9\r\nAccept-Encoding: identity;q=1, gzip;q=0.1",
            "Accept: text/html;q=0.1\r\nAccept: application/ld+json",
            "Accept: image/png",
            "Accept-Encoding: gzip\r\nX-Forwarded-Host: elsewhere.example\r\nForwarded: for=192.0.2.1;host=elsewhere.example",
            "Accept: text/turtle\r\nIf-None-Match: \"another\", *",
            "Accept: text/turtle\r\nIf-None-Match: \"another\"",
            "Accept: text/turtle\r\nIf-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT",
            "Accept: text/turtle\r\nIf-Modified-Since: Thu, 01 Jan 1970 00:00:01 GMT",
            "Accept: text/turtle\r\nIf-Match: \"another\"",
            "Accept: text/turtle\r\nAccept-Datetime: Mon, 04 Mar 2024 09:00:00 GMT",
            "Range: bytes=0-9\r\nCookie: curator=1");

    @TempDir
    private Path folder;

    private Store store;
    private DatasetDump dump;
    private Releases releases;
    private LinkedDataServer server;

    @BeforeEach
    void start() {
        store = filled();
        dump = new DatasetDump(store, folder);
        releases = Releases.of(folder.resolve("releases"));
        server = LinkedDataServer.start(
                store,
                dump,
                releases,
                Search.inMemory(store),
                Settings.of(BASE, 0).onLoopback().behindProxy());
    }

    /** The invented articles below a path. */
    private static Store filled() {
        DatasetGraph articles = DatasetGraphFactory.create();
        String quads = RDFWriter.source(RDFDataMgr.loadDatasetGraph(RunningServer.FIXTURE))
                .lang(Lang.NQUADS)
                .asString();
        RDFParser.fromString(quads.replace(RunningServer.BASE, BASE), Lang.NQUADS)
                .parse(articles);
        Store store = Tdb2Store.inMemory();
        articles.listGraphNodes()
                .forEachRemaining(name -> store.replace(Map.of(name.getURI(), articles.getGraph(name))));
        return store;
    }

    @AfterEach
    void end() {
        server.close();
        releases.close();
        store.close();
    }

    @Test
    void whatIsSentAgainIsWhatIsMade() throws IOException {
        for (String path : TARGETS) {
            for (String target : List.of("/news/" + path, "/" + path)) {
                for (String head : HEADS) {
                    sameBothWays("GET", target, head);
                    sameBothWays("HEAD", target, head);
                }
            }
        }
        assertThat(given()).isGreaterThan(TARGETS.size() * HEADS.size());
    }

    @Test
    void whatTheClientHasIsNotSentAgain() throws IOException {
        for (String coding : List.of("identity", "gzip")) {
            String head = "Accept: text/html\r\nAccept-Encoding: " + coding;
            String tag = line(asked("GET", "/" + EVENT, head), "ETag: ");
            String has = head + "\r\nIf-None-Match: " + tag;

            assertThat(tag).isNotEmpty();
            assertThat(sameBothWays("GET", "/" + EVENT, has)).startsWith("HTTP/1.1 304 ");
            assertThat(sameBothWays("HEAD", "/" + EVENT, has)).startsWith("HTTP/1.1 304 ");
        }
    }

    @Test
    void documentsAndPagesAreReadyTheSecondTime() throws IOException {
        for (String target :
                List.of("/" + EVENT, "/" + EVENT.replace("doc/", "id/"), "/news/explore", "/web/style.css")) {
            asked("GET", target, "Accept: text/html");
            long before = given();

            asked("GET", target, "Accept: text/html");

            assertThat(given()).as(target).isEqualTo(before + 1);
        }
    }

    @Test
    void queriesFilesAndWhatIsMissingAreNever() throws IOException {
        for (String target : List.of("/sparql?query=ASK%7B%7D", "/dump/", "/health", "/" + EVENT + "0", "/events")) {
            asked("GET", target, "Accept: text/html");
            asked("GET", target, "Accept: text/html");
        }
        assertThat(given()).isZero();
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnceAndBackWhenItIsReinstated() throws IOException {
        String head = "Accept: text/turtle";
        asked("GET", "/" + WITHDRAWN, head);
        String made = asked("GET", "/" + WITHDRAWN, head);
        String graph = BASE + WITHDRAWN;
        var before = store.graph(graph);
        assertThat(made).startsWith("HTTP/1.1 200 ");

        store.withdraw(graph, "the paper took it back", Instant.parse("2024-05-01T08:30:00Z"));

        assertThat(sameBothWays("GET", "/" + WITHDRAWN, head)).startsWith("HTTP/1.1 410 ");

        store.reinstate(graph);
        store.replace(Map.of(graph, before));

        assertThat(sameBothWays("GET", "/" + WITHDRAWN, head)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void anotherStateOfTheDataHasAnotherAnswer() throws IOException {
        String head = "Accept: text/turtle";
        asked("GET", "/" + EVENT, head);
        String old = asked("GET", "/" + EVENT, head);

        store.withdraw(BASE + WITHDRAWN, "the paper took it back", Instant.parse("2024-05-01T08:30:00Z"));

        assertThat(sameBothWays("GET", "/" + EVENT, head)).isNotEqualTo(old).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void theFirstReleaseIsToldOfAtOnce() throws IOException {
        String head = "Accept: text/turtle";
        asked("GET", "/" + EVENT, head);
        assertThat(asked("GET", "/" + EVENT, head)).doesNotContain("rel=\"timemap\"");

        new Freezing(store, dump, releases, Clock.systemUTC(), step -> {})
                .freeze(Optional.empty(), new Origin(BASE, Imprint.USUAL, "1.2.3", "0.1.0"));

        assertThat(sameBothWays("GET", "/" + EVENT, head)).contains("rel=\"timemap\"");
    }

    @Test
    void theStartPageTellsAtOnceWhoPublishesTheDataAndWhichFilesThereAre() throws IOException {
        String head = "Accept: text/html";
        asked("GET", "/", head);
        assertThat(asked("GET", "/", head)).doesNotContain("Office of Ferries").doesNotContain("communique.ttl");

        releases.set(new Imprint("News", "Office of Ferries", "Office of Ferries", Imprint.USUAL.licence()));

        assertThat(sameBothWays("GET", "/", head)).contains("Office of Ferries").doesNotContain("communique.ttl");

        dump.file(Format.TURTLE, Compression.NONE);

        assertThat(sameBothWays("GET", "/", head)).contains("Office of Ferries").contains("communique.ttl");
    }

    @Test
    void theyAreCountedWithTheOthers() throws IOException {
        for (int i = 0; i < 3; i++) {
            asked("GET", "/" + EVENT, "Accept: text/turtle");
        }
        assertThat(asked("GET", "/metrics", "Accept: */*"))
                .contains("communique_answers_total{route=\"/doc\",status=\"200\"} 3\n")
                .contains("communique_ready_answers_total 2\n");
    }

    /** Asks the long way, then twice the short one, and gives what is answered. */
    private String sameBothWays(String method, String target, String head) throws IOException {
        String made = asked(method, target, head + "\r\n" + LONG_WAY);
        assertThat(asked(method, target, head))
                .as("%s %s%n%s", method, target, head)
                .isEqualTo(made);
        assertThat(asked(method, target, head))
                .as("again %s %s%n%s", method, target, head)
                .isEqualTo(made);
        return made;
    }

    /** The answer as it goes over the line, but for its date. */
    private String asked(String method, String target, String head) throws IOException {
        try (Socket line = new Socket("localhost", server.port())) {
            send(line, method, target, head + "\r\nConnection: close");
            return new String(line.getInputStream().readAllBytes(), ISO_8859_1)
                    .replaceFirst("\r\nDate: [^\r]*", "")
                    .replaceAll("\"instance\":\"[^\"]*\"", "");
        }
    }

    private static void send(Socket line, String method, String target, String head) throws IOException {
        line.getOutputStream()
                .write("%s %s HTTP/1.1\r\nHost: another.example\r\n%s\r\n\r\n"
                        .formatted(method, target, head)
                        .getBytes(ISO_8859_1));
    }

    private static String line(String answer, String begin) {
        return Stream.of(answer.split("\r\n"))
                .filter(one -> one.startsWith(begin))
                .map(one -> one.substring(begin.length()))
                .findFirst()
                .orElse("");
    }

    private long given() throws IOException {
        String name = "communique_ready_answers_total ";
        return asked("GET", "/metrics", "Accept: */*")
                .lines()
                .filter(one -> one.startsWith(name))
                .mapToLong(one -> Long.parseLong(one.substring(name.length())))
                .sum();
    }
}
