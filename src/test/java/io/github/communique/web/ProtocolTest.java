// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the SPARQL 1.1 Protocol that a server for reading has to keep. */
class ProtocolTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String MARCH = RunningServer.BASE + "doc/article/harrowgate-times-2024-03-05";
    private static final String APRIL = RunningServer.BASE + "doc/article/selm-courier-2024-04-13";
    private static final String ARTICLES = "SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }";
    private static final String GRAPHS = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static HttpResponse<String> post(String address, String body, String type) {
        return server.send("POST", address, body, "Content-Type", type, "Accept", "text/csv");
    }

    private static String inAllForms(String query, String graphs) {
        String get = server.get("/sparql?query=" + encoded(query) + graphs, "Accept", "text/csv")
                .body();
        assertThat(post("/sparql", "query=" + encoded(query) + graphs, FORM).body())
                .as("form")
                .isEqualTo(get);
        assertThat(post("/sparql?" + graphs.replaceFirst("^&", ""), "query=" + encoded(query), FORM)
                        .body())
                .as("form, graphs in the address")
                .isEqualTo(get);
        assertThat(post("/sparql?" + graphs.replaceFirst("^&", ""), query, QUERY)
                        .body())
                .as("direct")
                .isEqualTo(get);
        return get.strip().replace("n\r\n", "");
    }

    @Test
    @Shows({"protocol-get", "protocol-post-form", "protocol-post-direct", "protocol-dataset"})
    void theGraphsOfARequestCountBeforeThoseOfItsQuery() {
        String one = "&default-graph-uri=" + encoded(MARCH);
        String both = one + "&default-graph-uri=" + encoded(APRIL);
        String named = "&named-graph-uri=" + encoded(MARCH) + "&named-graph-uri=" + encoded(APRIL);

        assertThat(inAllForms(ARTICLES, "")).isEqualTo("6");
        assertThat(inAllForms(ARTICLES, one)).isEqualTo("1");
        assertThat(inAllForms(ARTICLES, both)).isEqualTo("2");
        assertThat(inAllForms(ARTICLES, named)).isEqualTo("0");
        assertThat(inAllForms(GRAPHS, named)).isEqualTo("2");
        assertThat(inAllForms(GRAPHS, one)).isEqualTo("0");
        assertThat(inAllForms(ARTICLES.replace(" {", " FROM <" + APRIL + "> {"), both))
                .isEqualTo("2");
        assertThat(inAllForms(GRAPHS.replaceFirst(" \\{", " FROM NAMED <" + APRIL + "> {"), named))
                .isEqualTo("2");
    }

    @Test
    @Shows("protocol-dataset")
    void aGraphThatIsNotHereIsEmptyAndNeverFetched() {
        assertThat(inAllForms(ARTICLES, "&default-graph-uri=" + encoded("http://localhost:1/elsewhere.ttl")))
                .isEqualTo("0");
        assertThat(inAllForms(ARTICLES.replace(" {", " FROM <file:///etc/passwd> {"), ""))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @Shows("protocol-one-query")
    @CsvSource(delimiter = '|', textBlock = """
            POST | /sparql                                  | query=ASK+%7B%7D | text/plain                        | 415
            POST | /sparql                                  | query=ASK+%7B%7D | NONE                              | 415
            POST | /sparql                                  | ASK {}           | NONE                              | 415
            POST | /sparql                                  | ASK {}           | application/x-www-form-urlencoded | 400
            POST | /sparql?query=ASK+%7B%7D                 | ASK {}           | application/sparql-query          | 400
            POST | /sparql?query=ASK+%7B%7D                 | query=ASK+%7B%7D | application/x-www-form-urlencoded | 400
            GET  | /sparql?query=ASK+%7B%7D&query=ASK+%7B%7D |                 | NONE                              | 400
            GET  | /sparql?query=                           |                  | NONE                              | 400
            GET  | /sparql?query=ASK+%7B                    |                  | NONE                              | 400
            GET  | /sparql/more?query=ASK+%7B%7D            |                  | NONE                              | 404
            PUT  | /sparql?query=ASK+%7B%7D                 | x                | NONE                              | 405
            """)
    void whatIsNoQueryOfTheProtocolIsRefused(String method, String address, String body, String type, int status) {
        String text = body == null ? "" : body;
        var answer = type.equals("NONE")
                ? server.send(method, address, text)
                : server.send(method, address, text, "Content-Type", type);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        if (status == 405) {
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS, POST");
        }
    }

    @Test
    @Shows("protocol-one-query")
    void aQueryIsInUtf8() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.at("/sparql"))
                .header("Content-Type", "application/sparql-query; charset=UTF-16")
                .POST(HttpRequest.BodyPublishers.ofByteArray("ASK {}".getBytes(UTF_16)))
                .build();

        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UTF-8");
    }

    @ParameterizedTest
    @Shows("protocol-no-update")
    @ValueSource(
            strings = {"CLEAR ALL", "LOAD <http://localhost:1/x>", "INSERT DATA { <a:a> <a:b> <a:c> }", "nonsense"})
    void noUpdateGetsIn(String update) {
        var before = server.store().version();

        assertThat(server.get("/sparql?update=" + encoded(update)).statusCode()).isEqualTo(403);
        assertThat(post("/sparql", "update=" + encoded(update), FORM).statusCode())
                .isEqualTo(403);
        assertThat(post("/sparql", update, "application/sparql-update").statusCode())
                .isEqualTo(403);
        assertThat(post("/sparql", update, QUERY).statusCode()).isEqualTo(400);
        assertThat(server.store().version()).isEqualTo(before);
    }

    @Test
    void headTellsWhatGetWouldTell() {
        String address = "/sparql?format=csv&query=" + encoded(ARTICLES);
        var get = server.get(address);
        var head = server.send("HEAD", address, "");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "ETag", "Last-Modified", "Data-Version", "Cache-Control"}) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isPresent()
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @Test
    void anAnswerTellsOfWhichDataItIs() {
        var answer = server.get("/sparql?format=csv&query=" + encoded(ARTICLES));

        assertThat(answer.headers().firstValue("Data-Version"))
                .hasValue(server.store().version().digest());
        assertThat(answer.headers().firstValue("Link").orElse("")).contains(".well-known/void", "describedby");
        assertThat(answer.headers().firstValue("ETag"))
                .isNotEqualTo(server.get("/sparql?format=json&query=" + encoded(ARTICLES))
                        .headers()
                        .firstValue("ETag"))
                .isNotEqualTo(server.get("/sparql?format=csv&query=" + encoded(GRAPHS))
                        .headers()
                        .firstValue("ETag"));
    }

    @Test
    void aPrefixKnownHereNeedsNoDeclaration() {
        assertThat(server.get("/sparql?format=csv&query=" + encoded("ASK { ?e a dip:Meeting ; rdfs:label ?l }"))
                        .body())
                .contains("true");
        assertThat(server.get("/sparql?query=" + encoded("ASK { ?e a dip:Meeting }"), "Accept", "text/html")
                        .body())
                .contains("Prefixes added, as the query does not declare them: dip.");
        assertThat(server.get("/sparql?query=" + encoded("PREFIX dip: <a:b#> ASK { ?e a dip:Meeting }"))
                        .body())
                .contains("false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}                          | 400
            SELECT (<urn:none>(1) AS ?x) {}                                                              | 400
            SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:java.lang.Runtime>) AS ?x) {}   | 400
            SELECT (<http://www.w3.org/2005/xpath-functions#upper-case>('a') AS ?x) {}                   | 200
            SELECT (xsd:integer('1') AS ?x) {}                                                           | 200
            """)
    void onlyTheFunctionsOfTheDescriptionAreCalled(String query, int status) {
        assertThat(server.get("/sparql?query=" + encoded(query)).statusCode()).isEqualTo(status);
    }

    @Test
    void aQueryTooLongForAnAddressIsToldSo() {
        var answer = server.get("/sparql?query=" + "a".repeat(900_000));

        assertThat(answer.statusCode()).isIn(414, 431);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(post("/sparql", "#" + "a".repeat(200_000) + "\nASK {}", QUERY)
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/sparql", "#" + "a".repeat(2_000_000) + "\nASK {}", QUERY)
                        .statusCode())
                .isEqualTo(413);
    }
}
