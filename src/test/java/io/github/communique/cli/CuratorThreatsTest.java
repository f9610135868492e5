// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.curator.CuratorFile;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be tried against the pages for curators, and fails. */
class CuratorThreatsTest {

    private static final String PASSWORD = "seven herons on a wall";
    private static final String DEMAND = "2024-03-05-demand-qb-qc-43700797";
    private static final String FORM = "/curate/event/" + DEMAND;

    private static Path store;
    private static CuratorFile curators;
    private static Served served;
    private static CuratorBrowser anna;
    private static HttpResponse<String> login;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        store = folder.resolve("store");
        CuratedStore.fill(store);
        Path file = folder.resolve("curators");
        curators = new CuratorFile(file);
        curators.add("Anna Berg", PASSWORD);
        served = Served.start(store, "--trust-proxy", "--curators", file.toString());
        anna = new CuratorBrowser(served);
        login = anna.login("Anna Berg", PASSWORD);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String corrections() {
        return Shell.run("correct", "list", "--store", store).out();
    }

    @Test
    void whereNobodyCuratesThereIsNotATrace(@TempDir Path folder) throws IOException {
        CuratedStore.fill(folder.resolve("store"));
        try (Served plain = Served.start(folder.resolve("store"))) {
            for (String path : List.of("/curate", "/curate/login", FORM)) {
                assertThat(plain.get(path).statusCode()).isEqualTo(404);
            }
            assertThat(plain.get("/doc/event/" + DEMAND + ".html").body()).doesNotContain("curate");
        }
    }

    @Test
    void whoIsNotLoggedInSeesAndDoesNothing() {
        CuratorBrowser nobody = new CuratorBrowser(served);
        HttpResponse<String> asked = nobody.get(FORM);
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location")).contains("../../curate/login?to=event/" + DEMAND);
        assertThat(nobody.get("/curate").statusCode()).isEqualTo(303);

        String seal = nobody.page("/curate/login").select("[name=seal]").val();
        assertThat(nobody.post(FORM, Map.of("seal", seal, "act", "withdraw", "why", "So."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(corrections()).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        String others = new CuratorBrowser(served)
                .page("/curate/login")
                .select("[name=seal]")
                .val();
        Map<String, String> withdraw = Map.of("act", "withdraw", "why", "So.");
        assertThat(anna.post(FORM, withdraw).statusCode()).isEqualTo(403);
        assertThat(anna.press(FORM, "Withdraw", Map.of("seal", others, "why", "So."))
                        .statusCode())
                .isEqualTo(403);
        assertThat(anna.press(FORM, "Withdraw", Map.of("why", "So."), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(corrections()).isEmpty();
        assertThat(new CuratorBrowser(served)
                        .post("/curate/login", Map.of("name", "Anna Berg", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theCookieIsForThesePagesAloneAndOutOfTheReachOfScriptsAndOtherSites() {
        assertThat(login.statusCode()).isEqualTo(303);
        assertThat(login.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("communique-curator=[\\w-]{43}; Path=/curate; HttpOnly; SameSite=Strict; Secure");
    }

    @Test
    void aCookieFromBeforeTheLoginOpensNothingAfterIt() {
        CuratorBrowser victim = new CuratorBrowser(served);
        victim.cookie("planted");
        victim.login("Anna Berg", PASSWORD);
        assertThat(victim.cookie()).isNotEqualTo("planted");
        assertThat(victim.get(FORM).statusCode()).isEqualTo(200);

        CuratorBrowser attacker = new CuratorBrowser(served);
        attacker.cookie("planted");
        assertThat(attacker.get(FORM).statusCode()).isEqualTo(303);
    }

    @Test
    void whoLogsOutIsOut() {
        CuratorBrowser browser = new CuratorBrowser(served);
        browser.login("Anna Berg", PASSWORD);
        String kept = browser.cookie();
        HttpResponse<String> out = browser.press("/curate", "Log out", Map.of());
        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        browser.cookie(kept);
        assertThat(browser.get(FORM).statusCode()).isEqualTo(303);
    }

    @Test
    void anotherPasswordAndATakenOutNameEndLogins() throws IOException {
        curators.add("Bo", PASSWORD);
        CuratorBrowser bo = new CuratorBrowser(served);
        bo.login("Bo", PASSWORD);
        assertThat(bo.get(FORM).statusCode()).isEqualTo(200);
        curators.add("Bo", "eight herons on a wall");
        assertThat(bo.get(FORM).statusCode()).isEqualTo(303);
        bo.login("Bo", "eight herons on a wall");
        assertThat(bo.get(FORM).statusCode()).isEqualTo(200);
        curators.remove("Bo");
        assertThat(bo.get(FORM).statusCode()).isEqualTo(303);
    }

    @Test
    void whoGuessesPasswordsIsKeptOutForSomeTime() {
        CuratorBrowser guesser = new CuratorBrowser(served).at("198.51.100.7");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(guesser.login("Anna Berg", "herons " + guess).statusCode())
                    .isEqualTo(403);
        }
        HttpResponse<String> next = guesser.login("Anna Berg", PASSWORD);
        assertThat(next.statusCode()).isEqualTo(429);
        assertThat(next.headers().firstValue("Retry-After")).contains("900");
        assertThat(guesser.at("192.0.2.9").login("Anna Berg", PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void nobodyLearnsWhichNamesThereAre() {
        CuratorBrowser guesser = new CuratorBrowser(served).at("198.51.100.8");
        HttpResponse<String> known = guesser.login("Anna Berg", "herons");
        HttpResponse<String> unknown = guesser.login("Anna Borg", "herons");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.body().replace("Anna Borg", "Anna Berg")).isEqualTo(known.body());
    }

    @Test
    void scriptInWhatACuratorTypesIsText() {
        String script = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
        anna.press(FORM, "Correct", Map.of("when", "2024-03", "why", script));
        for (String page : List.of(
                anna.get("/curate").body(),
                served.get("/doc/event/" + DEMAND + ".html").body())) {
            assertThat(Jsoup.parse(page).text()).contains("alert(1)");
            assertThat(Jsoup.parse(page).select("script:containsData(alert), img[onerror]"))
                    .isEmpty();
        }
        HttpResponse<String> refused = anna.press(FORM, "Correct", Map.of("target", script, "why", "So."));
        assertThat(Jsoup.parse(refused.body()).select("script:containsData(alert), img[onerror]"))
                .isEmpty();
        String undo = anna.page("/curate").select("ul.changes a[aria-label]").attr("href");
        anna.press("/" + undo, "Take it back", Map.of("why", "So."));
    }

    @Test
    void aLoginLeadsToPagesForCuratorsAlone() {
        assertThat(location("//evil.example")).isEqualTo("../curate");
        assertThat(location("event/../../x")).isEqualTo("../curate");
        assertThat(location("event/" + DEMAND)).isEqualTo("../curate/event/" + DEMAND);
        assertThat(anna.get("/curate/login?to=https://evil.example/").headers().firstValue("Location"))
                .contains("../curate");
    }

    private static String location(String to) {
        return new CuratorBrowser(served)
                .press("/curate/login", "Log in", Map.of("name", "Anna Berg", "password", PASSWORD, "to", to))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void nothingBehindTheLoginIsKeptOrFramed() {
        for (String path : List.of("/curate", "/curate/login", FORM, "/curate/event/none")) {
            HttpResponse<String> answer = anna.get(path);
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-store");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
        }
    }

    @Test
    void noOtherPageDiffersByTheLogin() {
        for (String path : List.of("/", "/about", "/doc/event/" + DEMAND + ".html")) {
            HttpResponse<String> answer = anna.get(path);
            assertThat(answer.body())
                    .isEqualTo(new CuratorBrowser(served).get(path).body())
                    .doesNotContain("You are Anna Berg");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void whatIsTypedNeverBecomesAnOptionOfACommand() {
        anna.press(FORM, "Correct", Map.of("when", "2024-03", "why", "--by=Somebody Else"));
        assertThat(corrections()).contains("Anna Berg\t", "--by=Somebody Else").doesNotContain("Somebody Else\twhen");
        String undo = anna.page("/curate").select("ul.changes a[aria-label]").attr("href");
        anna.press("/" + undo, "Take it back", Map.of("why", "@/etc/passwd"));
        assertThat(corrections()).isEmpty();
        HttpResponse<String> refused =
                anna.press(FORM, "Correct", Map.of("target", "--store=/tmp/other", "why", "So."));
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text())
                .contains("no party \"--store=/tmp/other\" is known");
    }
}
