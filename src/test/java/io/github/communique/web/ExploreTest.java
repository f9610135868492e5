// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures count what lists list, and lead to it. */
class ExploreTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static long rows(String path) {
        return server.get(path).body().lines().count() - 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?type=Encounter", "?party=QB&from=2024-03", "?status=Planned", "?country=QA&confidence=0.8"
            })
    void picturesCountTheEventsThatTheFieldsChoose(String asked) {
        long events = rows("/events.csv" + asked);
        assertThat(events).isPositive();
        Document page = server.found("/explore" + asked);
        assertThat(sum(figure(page, "When"))).isEqualTo(events);
        assertThat(sum(figure(page, "What"))).isEqualTo(events);
        assertThat(page.select(".take a[href^=events.csv]").attr("href")).isEqualTo("events.csv" + asked);
    }

    @Test
    void aBarLeadsToAsManyEventsAsItSays() {
        Element when = figure(server.found("/explore"), "When");
        for (Element row : when.select("tbody tr")) {
            String address = row.selectFirst("a").attr("href").replaceFirst("^(explore|events)", "/events.csv");
            assertThat(rows(address)).as(address).isGreaterThanOrEqualTo(sum(row));
        }
    }

    @Test
    void theFiguresOfAPictureCanBeTakenAsCsv() {
        String file = figure(server.found("/explore?type=Encounter"), "What")
                .select("a[download]")
                .attr("href");
        assertThat(file).isEqualTo("explore/what.csv?type=Encounter");
        assertThat(server.get("/" + file).body())
                .startsWith("Type,Cooperative,Conflictual,Neither\r\n")
                .contains("Meeting,");
        assertThat(server.get("/explore/why.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void everyLinkOfAPictureLeadsSomewhere() {
        for (String path : List.of("/explore", "/relations", "/relations/QA", "/relations/QA/QB", "/")) {
            Stream<String> links = server.found(path).select("figure a").eachAttr("abs:href").stream()
                    .distinct();
            assertThat(links.toList()).as(path).isNotEmpty().allSatisfy(link -> {
                URI address = URI.create(link);
                String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
                assertThat(server.get(address.getRawPath() + query, "Accept", "text/html")
                                .statusCode())
                        .as(link)
                        .isIn(200, 303);
            });
        }
    }

    @Test
    void eitherOrderOfTwoStatesLeadsToOnePage() {
        assertThat(server.get("/relations/QB/QA").headers().firstValue("Location"))
                .hasValue("../../relations/QA/QB");
        assertThat(server.get("/relations/qa/belmora").headers().firstValue("Location"))
                .hasValue("../../relations/QA/QB");
        assertThat(server.get("/relations?a=Belmora&b=Arvenia").headers().firstValue("Location"))
                .hasValue("relations/QA/QB");
        assertThat(server.found("/relations/QA/QB").selectFirst("h1").text()).matches("\\S+ Arvenia and \\S+ Belmora");
    }

    @Test
    void aPairShowsEveryEventOfTheTwoAndOfTheirOfficials() {
        long events = rows("/relations/QA/QB.csv");
        assertThat(events).isPositive();
        Document page = server.found("/relations/QA/QB");
        assertThat(sum(figure(page, "When"))).isEqualTo(events);
        assertThat(figure(page, "When").select("a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).contains("party=QA&party=QB&from="));
        assertThat(sum(figure(page, "Who acts"))).isEqualTo(events);
        assertThat(figure(page, "Event by event").select("svg circle")).hasSize((int) events);
        assertThat(page.text()).as("officials count for their state").contains("Ilse Marr");
    }

    @Test
    void aStateThatNobodyKnowsIsToldSoWithWhatToDo() {
        HttpResponse<String> answer = server.get("/relations/QA/ZZ", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("No state is known as 'ZZ'", "ISO 3166-1");
        assertThat(server.get("/relations/QA/QA").statusCode()).isEqualTo(404);
    }

    @Test
    void twoStatesWithoutDealingsAreNotSaidToHaveNone() {
        assertThat(server.found("/relations/IS/QA").text()).contains("does not mean that there were none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors", "/states", "/places", "/topics", "/instruments", "/articles", "/sources"})
    void everythingOfAKindCanBeBrowsed(String path) {
        Document page = server.found(path);
        assertThat(page.select("main tbody tr")).isNotEmpty();
        String name = page.select("main tbody a").last().text();
        Document fewer = server.found(path + "?q=" + name.replace(" ", "+"));
        assertThat(fewer.select("main tbody a").eachText()).contains(name);
        assertThat(server.get(path + "?page=99").statusCode()).isEqualTo(404);
    }

    @Test
    void theQualityIsToldInWordsAndAsData() {
        assertThat(server.found("/about").select("#quality + p").text()).containsPattern("\\d\\d in a hundred");
        assertThat(server.get("/about/quality.tsv").body()).startsWith("type\tevents\tprecision\trecall\nEvent\t");
    }

    @Test
    void whoFoundTheEventsIsToldInATableAndAsData() {
        List<String> row =
                server.found("/about").select("#readers ~ div tbody tr td").eachText();
        List<String> data = server.get("/about/readers.tsv").body().lines().toList();
        assertThat(data).hasSize(2);
        assertThat(data.get(1).split("\t")).startsWith("rules", row.get(0)).endsWith(row.get(2));
        assertThat(Long.parseLong(row.get(0))).isGreaterThanOrEqualTo(rows("/events.csv"));
        assertThat(Long.parseLong(row.get(2))).isPositive();
    }

    @Test
    void aPageRunsNoScriptOfOthers() {
        assertThat(server.get("/explore", "Accept", "text/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    }

    private static Element figure(Document page, String name) {
        return page.select("figure:has(h2:containsOwn(" + name + "))").first();
    }

    private static long sum(Element figures) {
        return figures.select("td.number").stream()
                .mapToLong(cell -> Long.parseLong(cell.text().replace(",", "")))
                .sum();
    }
}
