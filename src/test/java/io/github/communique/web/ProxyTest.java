// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.dump.DatasetDump;
import io.github.communique.release.Releases;
import io.github.communique.search.Search;
import io.github.communique.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site below a path, whether the proxy in front takes the path off or not. */
class ProxyTest {

    @TempDir
    private Path folder;

    private Store store;
    private Releases releases;
    private LinkedDataServer server;

    @BeforeEach
    void start() {
        store = RunningServer.filled();
        releases = Releases.of(folder.resolve("releases"));
        server = LinkedDataServer.start(
                store,
                new DatasetDump(store, folder),
                releases,
                Search.inMemory(store),
                Settings.of("https://data.example.org/news/", 0).onLoopback());
    }

    @AfterEach
    void end() {
        server.close();
        releases.close();
        store.close();
    }

    @Test
    void thePathWithoutItsSlashLeadsToThatWithIt() throws Exception {
        HttpResponse<String> answer = get("/news");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains("news/");
    }

    @Test
    void everyLinkOfThePagesStaysBelowThePath() throws Exception {
        for (String page : new String[] {"/news/", "/news/events", "/news/release/", "/news/ontology"}) {
            HttpResponse<String> answer = get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            Document document = Jsoup.parse(answer.body(), "http://localhost:" + server.port() + page);
            for (Element link : document.select("header a[href], footer a[href], link[rel=stylesheet]")) {
                URI target = URI.create(link.absUrl("href"));
                if (target.getHost().equals("localhost")) {
                    assertThat(target.getPath()).as("%s on %s", link, page).startsWith("/news/");
                    assertThat(get(target.getPath()).statusCode())
                            .as(target.toString())
                            .isLessThan(400);
                }
            }
        }
    }

    @Test
    void aProxyMayTakeThePathOff() throws Exception {
        assertThat(get("/events").body()).isEqualTo(get("/news/events").body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.port() + path);
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", "text/html").build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
