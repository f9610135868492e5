// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static io.github.communique.cli.CuratedStore.SENTENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.curator.CuratorFile;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator logs in and sets events right on pages. */
class CuratorPagesTest {

    private static final String PASSWORD = "seven herons on a wall";
    private static final String DEMAND = "2024-03-05-demand-qb-qc-43700797";
    private static final String VISIT = "2024-05-01-visit-qa-ilse-marr-qb-44977712";
    private static final String STATEMENT = "2024-03-04-statement-qa-ilse-marr-cef7fc13";
    private static final String OTHER_VISIT = "2024-04-20-visit-qa-qd-odo-lund-4b33e17b";

    private static Path store;
    private static Served served;
    private static CuratorBrowser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        store = folder.resolve("store");
        CuratedStore.fill(store);
        Path file = folder.resolve("curators");
        new CuratorFile(file).add("Anna Berg", PASSWORD);
        served = Served.start(store, "--curators", file.toString());
        browser = new CuratorBrowser(served);
        assertThat(browser.login("Anna Berg", PASSWORD).statusCode()).isEqualTo(303);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void anEventIsSetRightAndTheCorrectionTakenBack() {
        assertThat(page("/doc/event/" + DEMAND + ".html")).contains("curate/event/" + DEMAND, "Correct this event");

        HttpResponse<String> done = browser.press(
                "/curate/event/" + DEMAND,
                "Correct",
                Map.of("target", "Dunmere\r\nMaria Lind (Finland)", "when", "2024-03", "why", "The note went there."));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(done.body()).text())
                .contains("Towards: Corvast → Dunmere, Maria Lind (Finland)", "→ 2024-03", "from now on")
                .doesNotContain("Status:", "Type:");
        assertThat(page("/doc/event/" + DEMAND + ".html"))
                .contains("Corrected by hand", "Anna Berg", "The note went there.", "Dunmere", "Maria Lind");
        assertThat(Shell.run("correct", "list", "--store", store).out())
                .contains("\tAnna Berg\ttarget when\t", "The note went there.");

        takeBack("The note went there.");
        assertThat(page("/doc/event/" + DEMAND + ".html"))
                .contains("Corvast")
                .doesNotContain("Dunmere", "Corrected by hand");
    }

    @Test
    void whatIsNoEventIsWithdrawnWithItsReason() {
        browser.press("/curate/event/" + STATEMENT, "Withdraw", Map.of("why", "It is told as a joke."));

        assertThat(served.get("/doc/event/" + STATEMENT).statusCode()).isEqualTo(410);
        var withdrawn = browser.get("/curate/event/" + STATEMENT);
        assertThat(withdrawn.statusCode()).isEqualTo(410);
        assertThat(withdrawn.body()).contains("take its withdrawal back in the list at");

        takeBack("It is told as a joke.");
        assertThat(served.get("/doc/event/" + STATEMENT).statusCode()).isEqualTo(200);
    }

    @Test
    void twoEventsAreHeldForOneAndForTwo() {
        String page = "https://data.example.org/doc/event/" + OTHER_VISIT + ".html#content";
        browser.press("/curate/event/" + VISIT, "It is the same", Map.of("other", page, "why", "So."));
        assertThat(Shell.run("same", "list", "--store", store).out()).contains(VISIT, OTHER_VISIT);

        browser.press("/curate/event/" + VISIT, "It is another", Map.of("other", OTHER_VISIT, "why", "No."));
        assertThat(Shell.run("same", "list", "--store", store).out()).doesNotContain(OTHER_VISIT);
    }

    @Test
    void anEventThatIsMissingIsAddedOnThePageOfItsArticle() {
        String place = "/curate/article/" + CuratedStore.fish();
        assertThat(page("/doc/article/" + CuratedStore.fish() + ".html")).contains(place.substring(1));

        HttpResponse<String> part =
                browser.press(place, "Add", Map.of("sentence", "Spain", "type", "Agreement", "why", "It was missed."));
        assertThat(part.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(part.body()).text()).contains("no whole sentence of the article");

        HttpResponse<String> added = browser.press(
                place,
                "Add",
                Map.of(
                        "sentence", SENTENCE,
                        "type", "Agreement",
                        "status", "Actual",
                        "participant", "ES\nChile",
                        "when", "2031-05-09",
                        "why", "It was missed."));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        assertThat(served.get("/events.csv?type=Agreement&party=CL").body()).contains(SENTENCE);
    }

    @Test
    void whatIsRefusedIsSaidAndWhatWasTypedStays() {
        HttpResponse<String> refused = browser.press(
                "/curate/event/" + DEMAND, "Correct", Map.of("source", "", "target", "", "why", "Nobody did it."));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text())
                .contains("the shapes refuse")
                .doesNotContain("--");
        assertThat(page.select("#source").text()).isEmpty();
        assertThat(page.select("#why-change").val()).isEqualTo("Nobody did it.");

        assertThat(alert(Map.of("target", "Nobody Known", "why", "So.")))
                .contains("no party \"Nobody Known\" is known");
        assertThat(alert(Map.of("when", "soon", "why", "So."))).contains("there is no date soon");
        assertThat(alert(Map.of("target", "FI", "why", " "))).contains("Say why");
        assertThat(alert(Map.of("why", "So."))).contains("Nothing here is other than it was");
        assertThat(Shell.run("correct", "list", "--store", store).out()).doesNotContain(DEMAND);
    }

    @Test
    void anEventIsCalledOnFormsAsOnItsPage() {
        String meeting = "2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df";

        assertThat(Jsoup.parse(page("/doc/event/" + meeting + ".html"))
                        .select("h1")
                        .text())
                .isEqualTo("Belmora’s Tomas Velde met Arvenia’s Ilse Marr in Harrowgate, 4 March 2024");
        assertThat(browser.page("/curate/event/" + meeting)
                        .select("main a[href*=doc/event]")
                        .text())
                .isEqualTo("Belmora’s Tomas Velde met Arvenia’s Ilse Marr in Harrowgate, 4 March 2024");
        assertThat(Jsoup.parse(page("/mistake?event=" + meeting))
                        .select("main a[href*=doc/event]")
                        .text())
                .isEqualTo("Belmora’s Tomas Velde met Arvenia’s Ilse Marr in Harrowgate, 4 March 2024");
    }

    @Test
    void whatIsNotHereHasNoPage() {
        assertThat(browser.get("/curate/event/none").statusCode()).isEqualTo(404);
        assertThat(browser.get("/curate/article/none").statusCode()).isEqualTo(404);
        assertThat(browser.get("/curate/correction/none").statusCode()).isEqualTo(404);
        assertThat(browser.get("/curate/nothing").statusCode()).isEqualTo(404);
        assertThat(browser.get("/curate/event/" + DEMAND + "/more").statusCode())
                .isEqualTo(404);
    }

    private static void takeBack(String why) {
        String path = browser.page("/curate").select("ul.changes li").stream()
                .filter(item -> item.text().contains(why))
                .map(item -> item.select("a").last().attr("href"))
                .findFirst()
                .orElseThrow();
        assertThat(browser.press("/" + path, "Take it back", Map.of("why", "It was right."))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String alert(Map<String, String> fields) {
        HttpResponse<String> answer = browser.press("/curate/event/" + DEMAND, "Correct", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("[role=alert]").text();
    }

    private static String page(String path) {
        return served.get(path).body();
    }
}
