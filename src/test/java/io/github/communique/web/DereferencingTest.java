// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.conformance.Shows;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of thing in every form, by the rules of those who check linked data from outside. */
class DereferencingTest {

    private static final String EVENT = "event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df";
    private static final List<String> THINGS = List.of(
            EVENT,
            "actor/qa",
            "actor/qa-ilse-marr",
            "place/qa-harrowgate",
            "article/harrowgate-times-2024-03-05",
            "topic/ferry-line",
            "instrument/ferry-accord");
    private static final List<String> FORMS = List.of(
            "html text/html",
            "ttl text/turtle",
            "jsonld application/ld+json",
            "trig application/trig",
            "nt application/n-triples",
            "nq application/n-quads",
            "rdf application/rdf+xml");

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> everything() {
        return THINGS.stream().flatMap(thing -> FORMS.stream().map(form -> thing + " " + form));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void mentions(HttpResponse<String> answer, String thing) {
        Node node = NodeFactory.createURI(RunningServer.BASE + "id/" + thing);
        if (header(answer, "Content-Type").startsWith("text/html")) {
            assertThat(answer.body()).contains(node.getURI());
        } else {
            DatasetGraph graphs = Reader.read(server, answer.body(), header(answer, "Content-Type"));
            assertThat(graphs.contains(Node.ANY, node, Node.ANY, Node.ANY)).isTrue();
        }
    }

    @Shows({"http-negotiation", "http-vary", "http-see-other", "cooluris-describes"})
    @ParameterizedTest
    @MethodSource("everything")
    void aThingLeadsToADocumentOfTheTypeThatIsAskedFor(String words) {
        String[] word = words.split(" ");
        var redirect = server.get("/id/" + word[0], "Accept", word[2]);
        var answer = server.get("/doc/" + word[0], "Accept", word[2]);

        assertThat(redirect.statusCode()).isEqualTo(303);
        assertThat(header(redirect, "Vary")).contains("Accept");
        assertThat(server.at("/id/" + word[0]).resolve(header(redirect, "Location")))
                .isEqualTo(server.at("/doc/" + word[0]));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(word[2]);
        assertThat(header(answer, "Vary").split(", ")).contains("Accept", "Accept-Encoding");
        String name = word[0].substring(word[0].indexOf('/') + 1);
        assertThat(header(answer, "Content-Location")).isEqualTo(name + "." + word[1]);
        mentions(answer, word[0]);
    }

    @Shows({"http-head", "http-etag", "http-if-none-match", "http-not-modified"})
    @ParameterizedTest
    @MethodSource("everything")
    void aFormOfItsOwnHasATagThatHolds(String words) {
        String[] word = words.split(" ");
        String path = "/doc/" + word[0] + "." + word[1];
        var get = server.get(path);
        var head = server.send("HEAD", path, "");
        var again = server.get(path, "If-None-Match", "\"x\", " + header(get, "ETag"));

        assertThat(header(get, "Content-Type")).startsWith(word[2]);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().map()).containsExactlyEntriesOf(withDateOf(head, get));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(header(get, "ETag"));
        assertThat(again.headers().map()).containsKeys("vary", "cache-control", "content-location");
        assertThat(again.headers().map())
                .doesNotContainKeys("content-type", "content-language", "content-length", "link");
    }

    private static Map<String, List<String>> withDateOf(HttpResponse<?> one, HttpResponse<?> other) {
        Map<String, List<String>> headers = new TreeMap<>(other.headers().map());
        headers.put("date", one.headers().allValues("date"));
        return headers;
    }

    @Shows("http-etag")
    @Test
    void everyFormHasAnotherTag() {
        Set<String> tags = new TreeSet<>();
        FORMS.forEach(form -> tags.add(header(server.get("/doc/" + EVENT + "." + form.split(" ")[0]), "ETag")));

        assertThat(tags).hasSize(FORMS.size()).allMatch(tag -> tag.startsWith("\""));
    }

    @Shows({"http-content-coding", "http-etag", "http-head"})
    @Test
    void aPackedFormHasATagOfItsOwnAndTheSameHeadWithoutItsBody() {
        String path = "/doc/" + EVENT + ".ttl";
        var plain = server.get(path);
        var packed = server.get(path, "Accept-Encoding", "br;q=1, gzip;q=0.8");
        var head = server.send("HEAD", path, "", "Accept-Encoding", "br;q=1, gzip;q=0.8");

        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(head.headers().map()).containsExactlyEntriesOf(withDateOf(head, packed));
        assertThat(server.get(path, "Accept-Encoding", "gzip", "If-None-Match", header(packed, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(header(server.get(path, "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
                .isEmpty();
        assertThat(header(server.get(path, "Accept-Encoding", "gzip;q=0.2, identity"), "Content-Encoding"))
                .isEmpty();
    }

    @Shows({"http-not-acceptable", "link-alternate"})
    @Test
    void nothingOnOfferListsTheAlternativesWithTheirAddresses() {
        var answer = server.get("/doc/" + EVENT, "Accept", "image/png, text/html;q=0");
        String name = EVENT.substring("event/".length());

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "Vary")).contains("Accept");
        FORMS.stream().map(form -> form.split(" ")).forEach(form -> {
            assertThat(answer.body()).contains("\"href\":\"" + name + "." + form[0] + "\"", "\"type\":\"" + form[1]);
            assertThat(header(answer, "Link"))
                    .contains("<" + name + "." + form[0] + ">; rel=\"alternate\"; type=\"" + form[1] + "\"");
        });
    }

    @Shows("http-negotiation")
    @Test
    void whoDoesNotSayGetsData() {
        assertThat(header(server.get("/doc/" + EVENT), "Content-Type")).isEqualTo("text/turtle; charset=utf-8");
        assertThat(header(server.get("/doc/" + EVENT, "Accept", ""), "Content-Type"))
                .isEqualTo("text/turtle; charset=utf-8");
    }

    @Test
    void noHeaderComesTwiceExceptThoseThatMay() {
        for (String path : List.of("/doc/" + EVENT, "/id/" + EVENT, "/doc/nothing/x", "/context.jsonld")) {
            assertThat(server.get(path, "Accept-Encoding", "gzip")
                            .headers()
                            .map()
                            .entrySet())
                    .as(path)
                    .allSatisfy(
                            one -> assertThat(one.getValue()).as(one.getKey()).hasSize(1));
        }
    }

    @Shows({"link-alternate", "cooluris-describes", "dwbp-licence"})
    @Test
    void theHeadLeadsToTheThingTheLicenceAndTheDataSet() {
        String base = RunningServer.BASE;

        assertThat(header(server.get("/doc/" + EVENT), "Link"))
                .contains(
                        "<" + base + "id/" + EVENT + ">; rel=\"describes\"",
                        "<" + base + "id/" + EVENT + ">; rel=\"http://xmlns.com/foaf/0.1/primaryTopic\"",
                        "<" + base + "doc/" + EVENT + ">; rel=\"canonical\"",
                        "<" + base + ".well-known/void>; rel=\"describedby\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
        assertThat(header(server.get("/doc/" + EVENT + ".html"), "Content-Language"))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "If-Match, \"other\", 412",
        "If-Match, *, 200",
        "If-Unmodified-Since, 'Sat, 01 Jan 2000 00:00:00 GMT', 412",
        "If-Unmodified-Since, 'Fri, 01 Jan 2100 00:00:00 GMT', 200",
        "If-Unmodified-Since, yesterday, 200",
        "If-Modified-Since, 'Fri, 01 Jan 2100 00:00:00 GMT', 304",
        "If-Modified-Since, 'Sat, 01 Jan 2000 00:00:00 GMT', 200",
        "If-None-Match, *, 304"
    })
    void aConditionDecides(String name, String value, int status) {
        assertThat(server.get("/doc/" + EVENT, name, value).statusCode()).isEqualTo(status);
    }

    @Shows({"http-if-none-match", "http-if-modified-since"})
    @Test
    void aTagCountsBeforeATimeAndAWishBeforeWhatIsKnown() {
        String path = "/doc/" + EVENT;
        String tag = header(server.get(path), "ETag");
        String future = "Fri, 01 Jan 2100 00:00:00 GMT";

        assertThat(server.get(path, "If-None-Match", "\"other\"", "If-Modified-Since", future)
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get(path, "If-Match", "\"other\"", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(server.get(path, "If-Match", tag, "If-Unmodified-Since", "Sat, 01 Jan 2000 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get(path, "If-Match", "W/" + tag).statusCode()).isEqualTo(412);
        assertThat(server.get(path, "If-None-Match", "W/" + tag).statusCode()).isEqualTo(304);
    }

    @Shows({"rdf-trig", "rdf-nquads"})
    @Test
    void graphsTellWhichArticleSaysWhat() {
        Node event = NodeFactory.createURI(RunningServer.BASE + "id/" + EVENT);
        Node one = NodeFactory.createURI(RunningServer.BASE + "doc/article/harrowgate-times-2024-03-05");
        Node other = NodeFactory.createURI(RunningServer.BASE + "doc/article/selm-courier-2024-03-06");
        for (String form : List.of("trig", "nq")) {
            var answer = server.get("/doc/" + EVENT + "." + form);
            DatasetGraph graphs = Reader.read(server, answer.body(), header(answer, "Content-Type"));

            assertThat(graphs.contains(one, event, Node.ANY, Node.ANY)).as(form).isTrue();
            assertThat(graphs.contains(other, event, Node.ANY, Node.ANY))
                    .as(form)
                    .isTrue();
            assertThat(graphs.getDefaultGraph().contains(event, Node.ANY, Node.ANY))
                    .as("for clients that look at no other graph: " + form)
                    .isTrue();
        }
    }

    @Shows("jsonld-context")
    @Test
    void theContextIsForEveryoneAndToBeKept() {
        var context = server.get("/context.jsonld", "Origin", "https://elsewhere.example");
        String event = server.get("/doc/" + EVENT + ".jsonld").body();

        assertThat(header(context, "Content-Type")).isEqualTo("application/ld+json");
        assertThat(header(context, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(context, "Cache-Control")).contains("max-age=86400");
        assertThat(server.get("/context.jsonld", "If-None-Match", header(context, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(event)
                .startsWith("{\n    \"@context\": \"" + RunningServer.BASE + "context.jsonld\"")
                .contains("\"status\": \"Actual\"", "\"begin\": \"2024-03-04\"", "\"label\": \"Meeting of Ilse Marr")
                .doesNotContain("\"dip:participant\"", "rdfs:", "oa:exact", "@value");
    }

    @Test
    void everythingThatIsLinkedHasAName() {
        var label = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
        DatasetGraph graphs =
                Reader.read(server, server.get("/doc/" + EVENT + ".nt").body(), "application/n-triples");
        String dip = "https://w3id.org/communique/ontology#";

        for (String term : List.of("Meeting", "Encounter", "Actual", "Person", "State")) {
            assertThat(graphs.getDefaultGraph().contains(NodeFactory.createURI(dip + term), label, Node.ANY))
                    .as(term)
                    .isTrue();
        }
        graphs.getDefaultGraph()
                .find(Node.ANY, NodeFactory.createURI(dip + "participant"), Node.ANY)
                .forEachRemaining(
                        triple -> assertThat(graphs.getDefaultGraph().contains(triple.getObject(), label, Node.ANY))
                                .isTrue());
    }

    @Shows({"http-options", "cors-preflight"})
    @Test
    void pagesElsewhereMayAsk() {
        var answer = server.send(
                "OPTIONS",
                "/doc/" + EVENT,
                "",
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "if-none-match");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Headers")).containsIgnoringCase("if-none-match");
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-credentials");
    }

    @Shows("http-method-not-allowed")
    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void aDocumentCannotBeChangedFromOutside(String method) {
        var answer = server.send(method, "/doc/" + EVENT, "");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "nt", "nq", "rdf"})
    void aParserOfOthersReadsEveryLanguage(String ending, @TempDir Path folder) throws Exception {
        assumeTrue(rapper("--version") == 0, "rapper is not installed");
        String syntax = Map.of("ttl", "turtle", "trig", "trig", "nt", "ntriples", "nq", "nquads", "rdf", "rdfxml")
                .get(ending);
        Path file = Files.writeString(
                folder.resolve("x"), server.get("/doc/" + EVENT + "." + ending).body());

        assertThat(rapper("-q", "-c", "-i", syntax, file.toString())).isZero();
    }

    @Shows("http-negotiation")
    @Test
    void aParserOfOthersIsUnderstoodWithItsLongHeader() throws Exception {
        assumeTrue(rapper("--version") == 0, "rapper is not installed");

        assertThat(rapper("-q", "-c", "-g", server.at("/id/" + EVENT).toString()))
                .isZero();
    }

    private static int rapper(String... words) throws InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("rapper"), Stream.of(words)).toList();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (IOException e) {
            return -1;
        }
    }
}
