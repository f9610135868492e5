// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events",
                "/events?party=QA&type=Encounter&from=2024",
                "/events?party=nobody",
                "/events/columns",
                "/explore",
                "/relations",
                "/relations/QA",
                "/relations/QA/QB",
                "/actors",
                "/topics",
                "/instruments",
                "/about",
                "/reconcile",
                "/ask",
                "/ask?party=QA&party=QB&show=network",
                "/sparql?sample=who-met-whom&format=map",
                "/sparql",
                "/sparql?query=ASK%7B%7D",
                "/ontology.html",
                "/dump/",
                "/doc/actor/qa",
                "/doc/topic/ferry-line",
                "/doc/instrument/ferry-accord",
                "/doc/article/selm-courier-2024-04-13",
                "/nowhere"
            })
    @Shows({"wcag-language", "wcag-bypass", "wcag-labels"})
    void everyPageIsWhole(String path) {
        String text = server.get(path, "Accept", "text/html").body();
        Parser strict = Parser.htmlParser().setTrackErrors(10);
        Document page = strict.parseInput(text, "");

        assertThat(strict.getErrors()).isEmpty();
        assertThat(text).startsWith("<!doctype html>");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).endsWith("Communiqué");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#content, nav[aria-label=Site], footer.site, a.skip[href=#content]"))
                .hasSize(4);
        assertThat(page.select("input:not([id]), select:not([id]), textarea:not([id])"))
                .isEmpty();
        page.select("input:not([type=hidden]), select, textarea")
                .forEach(field ->
                        assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/sparql", "/doc/actor/qa"})
    @Shows("html-own-host")
    void noPageLoadsAnythingFromElsewhere(String path) {
        Document page = server.page(path);

        assertThat(page.select("script:not([src]):not([type=application/ld+json]), iframe, img"))
                .isEmpty();
        assertThat(page.select("link[rel=stylesheet], link[rel=icon], [src]"))
                .extracting(link -> link.attr("href") + link.attr("src"))
                .noneMatch(address -> address.contains("//"));
        assertThat(server.get("/web/style.css").body()).doesNotContain("url(", "@import");
    }

    @Test
    void everyLinkToThisSiteLeadsSomewhere() {
        for (String path : List.of(
                "/",
                "/events",
                "/events?party=QA&type=Encounter",
                "/events/columns",
                "/dump/",
                "/ask?party=QA",
                "/sparql",
                "/doc/topic/ferry-line",
                "/doc/actor/qa")) {
            for (Element link : server.page(path).select("a[href], link[href]")) {
                String address = link.attr("href");
                if (!address.contains("://") && !address.startsWith("#")) {
                    String target = server.at(path)
                            .resolve(address)
                            .toString()
                            .replace(server.at("").toString(), "");
                    assertThat(server.get(target).statusCode())
                            .as(path + " → " + target)
                            .isIn(200, 303);
                }
            }
        }
    }

    @Test
    void anEventShowsItsWordsItsPartiesAndWhatBecameOfIt() {
        String address =
                server.page("/events?type=Criticism").selectFirst(".events a").attr("href");
        Document page = server.page("/" + address.replaceFirst("^id/", "doc/"));

        assertThat(page.select(".exact").eachText())
                .contains("President Anna Brisk criticised Belmora on Wednesday for closing the strait.");
        assertThat(page.selectFirst("main").text())
                .contains(
                        "Anna Brisk, president of Corvast",
                        "Related events Between Belmora and Corvast",
                        "ACCUSE: Disapprove, accuse, investigate",
                        "Reported as happened told by one outlet",
                        "10 April 2024",
                        "Confidence high");
        assertThat(page.selectFirst("dl.facts time").attr("datetime")).isEqualTo("2024-04-10");
        assertThat(page.select(".exact mark.trigger").eachText()).contains("criticised");
        assertThat(page.select(".exact mark.party").eachText()).contains("Anna Brisk", "Belmora");
        assertThat(page.selectFirst(".report").firstElementChild().normalName())
                .as("the sentence stands before the headline")
                .isEqualTo("blockquote");
    }

    @Test
    void anArticleShowsItsSentencesInOrder() {
        assertThat(server.page("/doc/article/harrowgate-times-2024-04-21")
                        .select("blockquote p")
                        .eachText())
                .containsExactly(
                        "Prime Minister Odo Lund visited Harrowgate on Saturday.",
                        "He did not meet Anna Brisk.",
                        "The Accord on Fisheries was signed by Arvenia and Dunmere the same day.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 15",
        "type=Visit, 3",
        "party=northern, 2",
        "party=DUNMERE&type=Visit, 2",
        "from=2024-04-12&to=2024-04-12, 2",
        "to=2024-03, 6",
        "party=nobody, 0"
    })
    void eventsAreNarrowed(String fields, int number) {
        assertThat(server.page("/events?" + fields).select(".events li")).hasSize(number);
    }

    @ParameterizedTest
    @CsvSource({
        "type=Party, 400",
        "from=tomorrow, 400",
        "from=2026-02-30, 400",
        "to=2026-04-31, 400",
        "from=2024-02-29, 200",
        "page=0, 404",
        "page=9, 404",
        "colour=red, 400"
    })
    void aWishThatCannotBeIsToldSo(String fields, int status) {
        assertThat(server.get("/events?" + fields).statusCode()).isEqualTo(status);
    }

    @Test
    void aBrowserSeesTheAnswerToAQueryAsATable() {
        Document page = server.page(
                "/sparql?query=SELECT%20%3Fs%20%7B%20%3Fs%20a%20%3Chttps%3A%2F%2Fschema.org%2FNewsArticle%3E%20%7D");

        assertThat(page.select("table tbody tr")).hasSize(6);
        assertThat(page.selectFirst("textarea").wholeText()).startsWith("SELECT ?s");
    }

    @Test
    void healthAndCountsAreTold() {
        assertThat(server.get("/health").body()).contains("\"status\":\"ok\"", "\"empty\":false");
        assertThat(server.get("/metrics").body())
                .contains(
                        "communique_answers_total{route=\"/health\",status=\"200\"}",
                        "communique_answer_seconds_total{route=\"/health\"} 0.",
                        "# TYPE communique_document_cache_total counter",
                        "communique_withdrawn_articles 0\n",
                        "# TYPE communique_heap_bytes gauge");
    }

    @Test
    void dumpsComeWithTheirChecksum() {
        var dump = server.get("/dump/communique.nq");
        String sum = server.get("/dump/communique.nq.sha256").body();

        assertThat(dump.body()).contains("<https://data.example.org/doc/article/selm-courier-2024-03-06>");
        assertThat(dump.headers().firstValue("ETag").orElseThrow()).isEqualTo("\"" + sum.split(" ")[0] + "\"");
        assertThat(server.get("/dump/secrets.ttl").statusCode()).isEqualTo(404);
    }

    @Test
    void theVocabularyTheShapesAndTheDataSetDescribeThemselves() {
        assertThat(server.get("/ontology").body()).contains("dip:Meeting");
        assertThat(server.get("/shapes").body()).contains("sh:NodeShape");
        assertThat(server.get("/.well-known/void").body()).contains("void:triples");
    }
}
