// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.communique.conformance.Shows;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class EndpointTest {

    private static final String COUNT = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    private static final String ARTICLE = RunningServer.BASE + "doc/article/selm-courier-2024-03-06";
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String query(String text) {
        return "/sparql?query=" + URLEncoder.encode(text, UTF_8);
    }

    @Test
    @Shows({"protocol-get", "protocol-post-form", "protocol-post-direct"})
    void aQueryIsTakenInAllThreeForms() {
        String form = "query=" + URLEncoder.encode(COUNT, UTF_8);

        assertThat(server.get(query(COUNT), "Accept", "text/csv").body()).isEqualTo("n\r\n6\r\n");
        assertThat(server.send(
                                "POST",
                                "/sparql",
                                form,
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Accept",
                                "text/csv")
                        .body())
                .isEqualTo("n\r\n6\r\n");
        assertThat(server.send(
                                "POST",
                                "/sparql",
                                COUNT,
                                "Content-Type",
                                "application/sparql-query",
                                "Accept",
                                "text/csv")
                        .body())
                .isEqualTo("n\r\n6\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * { ?s ?p ?o } LIMIT 1             | */*                                             | application/sparql-results+json
            SELECT * { ?s ?p ?o } LIMIT 1             | text/csv;q=0.4, application/sparql-results+xml  | application/sparql-results+xml
            SELECT * { ?s ?p ?o } LIMIT 1             | application/json                                | application/sparql-results+json
            SELECT * { ?s ?p ?o } LIMIT 1             | text/*;q=0.1, text/tab-separated-values         | text/tab-separated-values
            SELECT * { ?s ?p ?o } LIMIT 1             | text/html,application/xml;q=0.9,*/*;q=0.8       | text/html
            ASK {}                                    | application/sparql-results+xml                  | application/sparql-results+xml
            CONSTRUCT WHERE { ?s ?p ?o }              | */*                                             | text/turtle
            DESCRIBE <id/actor/qa>                    | application/ld+json, text/turtle;q=0.9          | application/ld+json
            DESCRIBE <id/actor/qa>                    | text/rdf+n3                                     | text/rdf+n3
            DESCRIBE <id/actor/qa>                    | application/trig                                | application/trig
            DESCRIBE <id/actor/qa>                    | application/n-quads                             | application/n-quads
            """)
    @Shows({"protocol-formats", "sparql-forms", "http-vary"})
    void theFormatIsTheOneMostWanted(String query, String accept, String type) {
        var answer = server.get(query(query), "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept"));
    }

    @ParameterizedTest
    @CsvSource({"format=csv, text/csv", "output=xml, application/sparql-results+xml", "format=text/csv, text/csv"})
    void theFormatCanBeNamedInTheAddress(String named, String type) {
        var answer = server.get(query("ASK {}") + "&" + named, "Accept", "text/html");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    @Shows("http-not-acceptable")
    void whatNobodyCanAnswerIsRefusedWithAList() {
        var answer = server.get(query("ASK {}"), "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/sparql-results+json", "text/csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * {      ?s ?p  | 1
            SELEC                  | 1
            """)
    @Shows({"protocol-faults", "problem-json", "problem-place"})
    void aBrokenQueryIsToldWithItsPlace(String query, int line) {
        var answer = server.get(query(query));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"line\":" + line).containsPattern("\"column\":[1-9]");
    }

    @Test
    @Shows({"protocol-no-update", "gsp-read-only"})
    void updatesAreRefused() {
        String update = "INSERT DATA { <a:a> <a:b> <a:c> }";

        assertThat(server.get(query(update)).statusCode()).isEqualTo(400);
        assertThat(server.send("POST", "/sparql", update, "Content-Type", "application/sparql-update")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.send("POST", "/sparql", "update=x", "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.send("PUT", "/data?default", "").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { GRAPH ?g { SERVICE SILENT <%s> { ?s ?p ?o } } } } }",
                "SELECT (SUM(IF(EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o BIND(EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } AS ?b) }",
                "CONSTRUCT { ?s ?p ?o } { VALUES ?x { <%s> } SERVICE ?x { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "ASK { ?s ?p ?o } ORDER BY (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } })",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } })"
            })
    @Shows("protocol-no-service")
    void noQueryMakesTheServerCallAnother(String query) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer target = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        target.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        target.start();
        try {
            String address = "http://localhost:" + target.getAddress().getPort() + "/";

            assertThat(server.get(query(query.formatted(address))).statusCode()).isEqualTo(403);
            assertThat(calls).hasValue(0);
        } finally {
            target.stop(0);
        }
    }

    @Test
    @Shows({"protocol-dataset", "sparql-dataset"})
    void graphsAreChosenAmongThoseHere() {
        String articles = "SELECT (COUNT(*) AS ?n) { ?a a <https://schema.org/NewsArticle> }";
        String graph = URLEncoder.encode(ARTICLE, UTF_8);

        assertThat(server.get(query(articles) + "&format=csv").body()).isEqualTo("n\r\n6\r\n");
        assertThat(server.get(query(articles) + "&format=csv&default-graph-uri=" + graph)
                        .body())
                .isEqualTo("n\r\n1\r\n");
        assertThat(server.get(query(articles.replace(" {", " FROM <" + ARTICLE + "> {")) + "&format=csv")
                        .body())
                .isEqualTo("n\r\n1\r\n");
        assertThat(server.get(query(COUNT) + "&format=csv&named-graph-uri=" + graph)
                        .body())
                .isEqualTo("n\r\n1\r\n");
        assertThat(server.get(query(articles.replace(" {", " FROM <http://localhost:1/x> {")) + "&format=csv")
                        .body())
                .isEqualTo("n\r\n0\r\n");
    }

    @Test
    void anEndpointWithoutAQueryDescribesItself() {
        assertThat(server.get("/sparql", "Accept", "text/turtle").body()).contains("sd:Service", "sd:endpoint");
        assertThat(server.get("/sparql", "Accept", "text/html").body()).contains("<textarea", "Who met whom");
        assertThat(server.get("/sparql?query=").statusCode()).isEqualTo(400);
    }

    @Test
    @Shows("http-if-none-match")
    void aKnownAnswerIsNotSentAgain() {
        String tag = server.get(query(COUNT)).headers().firstValue("ETag").orElseThrow();

        assertThat(server.get(query(COUNT), "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.get(query("SELECT (NOW() AS ?t) {}")).headers().firstValue("ETag"))
                .isEmpty();
    }

    @Test
    @Shows({"cors-preflight", "cors-any-origin"})
    void pagesOfOtherSitesMayAskWithoutTheirUsersSecrets() {
        var answer = server.send(
                "OPTIONS", "/sparql", "", "Origin", "https://other.example", "Access-Control-Request-Method", "POST");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    @Shows("http-content-coding")
    void aLongAnswerIsSentPackedToWhoAsksForThat() {
        var answer = server.get("/ontology", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Encoding"));
    }

    @ParameterizedTest
    @CsvSource({
        "xml, application/rdf+xml",
        "rdf%2Bxml, application/rdf+xml",
        "n3, text/turtle",
        "json, application/ld+json"
    })
    void whereAGraphIsTheAnswerAShortNameMeansALanguageOfGraphs(String named, String type) {
        var answer = server.get(query("DESCRIBE <id/actor/qa>") + "&format=" + named);

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({"construct, application/rdf+xml", "select, application/sparql-results+xml"})
    void aTextThatXmlCannotCarryIsWrittenWithoutWhatItCannot(String form, String type) throws Exception {
        String text = "'Talks\\u0001 in\\uFFFE Selm'@en";
        String query = form.equals("select")
                ? "SELECT (" + text + " AS ?x) {}"
                : "CONSTRUCT { <https://news.example/a> <https://news.example/b> " + text + " } {}";
        var answer = server.get(query(query), "Accept", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(answer.body())))
                        .getDocumentElement()
                        .getTextContent()
                        .strip())
                .isEqualTo("Talks in Selm");
    }

    @Test
    void aPropertyWithoutANameInXmlIsRefusedThereAndWrittenElsewhere() {
        String query = query("CONSTRUCT { <https://news.example/a> <https://news.example/1> 2 } {}");
        var answer = server.get(query, "Accept", "application/rdf+xml");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("RDF/XML cannot write this", "https://news.example/1", "text/turtle");
        assertThat(server.get(query, "Accept", "text/turtle").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (STRLANG('x', 'no tag!') AS ?x) {}",
                "SELECT * { FILTER(LANG(STRLANG('x', 'é')) = 'é') }",
                "CONSTRUCT { <https://news.example/a> <https://news.example/b> ?x } { BIND(STRLANG('x', 'a b') AS ?x) }"
            })
    void aTagOfLanguageThatIsNoneIsAFaultOfTheQueryOrNoMatch(String query) {
        var answer = server.get(query(query), "Accept", "*/*");

        assertThat(answer.statusCode()).isIn(200, 400);
        assertThat(answer.statusCode() == 200 || answer.body().contains("tag of language that is none"))
                .isTrue();
    }

    @Test
    void aBrowserMayBeAskedToSendAPreference() {
        assertThat(server.send("OPTIONS", "/sparql", "").headers().firstValue("Access-Control-Allow-Headers"))
                .hasValueSatisfying(allowed -> assertThat(allowed.split(", ")).contains("Prefer"));
    }
}
