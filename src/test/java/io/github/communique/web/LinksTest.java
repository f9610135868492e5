// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link of every page, from the start page on, leads somewhere on this site, and each page has a title of its own. */
class LinksTest {

    private static final int LONGEST_WALK = 1500;
    private static final Map<String, Document> PAGES = new HashMap<>();
    private static final List<String> DEAD = new ArrayList<>();
    private static RunningServer server;

    @BeforeAll
    static void walk(@TempDir Path folder) {
        server = RunningServer.start(folder);
        Set<String> seen = new HashSet<>(Set.of("/"));
        ArrayDeque<String> queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty() && seen.size() < LONGEST_WALK) {
            String path = queue.poll();
            for (String next : linksOf(path)) {
                if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        PAGES.clear();
        DEAD.clear();
    }

    private static List<String> linksOf(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html, */*;q=0.1");
        if (answer.statusCode() == 303 || answer.statusCode() == 302) {
            return List.of(local(path, answer.headers().firstValue("Location").orElseThrow()));
        }
        if (answer.statusCode() != 200) {
            DEAD.add(path + " answers " + answer.statusCode());
            return List.of();
        }
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        Document page = Jsoup.parse(answer.body());
        PAGES.put(path, page);
        return page.select("a[href], link[href], form[action]").stream()
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("action"))
                .filter(address -> !address.matches("(?i)[a-z]+:.*|#.*"))
                .map(address -> local(path, address))
                .toList();
    }

    private static String local(String from, String address) {
        URI target = server.at(from).resolve(address.isEmpty() ? from : address);
        assertThat(target.getAuthority())
                .as(from + " → " + address)
                .isEqualTo(server.at("/").getAuthority());
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    @Test
    @Shows("html-links")
    void noLinkIsDead() {
        assertThat(PAGES).hasSizeGreaterThan(30);
        assertThat(DEAD).isEmpty();
    }

    @Test
    @Shows("html-links")
    void everyPlaceWithinAPageIsThere() {
        assertThat(PAGES).allSatisfy((path, page) -> {
            for (Element link : page.select("a[href^=#]")) {
                assertThat(page.getElementById(URI.create(link.attr("href")).getFragment()))
                        .as(path + link.attr("href"))
                        .isNotNull();
            }
        });
    }

    @Test
    @Shows("html-own-host")
    void noPageLoadsAnythingFromElsewhere() {
        assertThat(PAGES).allSatisfy((path, page) -> {
            assertThat(page.select("[src*=//], link[rel=stylesheet][href*=//], link[rel=icon][href*=//], [style*=url]"))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    @Shows("wcag-titled")
    void everyKindOfPageHasATitleOfItsOwn() {
        Map<String, String> byTitle = new HashMap<>();
        PAGES.forEach((path, page) -> {
            String kind = path.split("\\?")[0].replaceFirst("\\.html$", "").replaceFirst("/([0-9.]+)?$", "");
            if (!kind.startsWith("/id/") && !kind.startsWith("/doc/")) {
                byTitle.merge(page.title(), kind, (one, other) -> one.equals(other) ? one : one + " and " + other);
            }
        });
        assertThat(byTitle.values()).noneMatch(kinds -> kinds.contains(" and "));
    }
}
