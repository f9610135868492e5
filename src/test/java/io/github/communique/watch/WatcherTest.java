// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.communique.article.source.FetchLimits;
import io.github.communique.article.source.Outcome;
import io.github.communique.model.Article;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a watcher asks of a server, and what it does when it is stopped and begun again. */
class WatcherTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final String PAGE = """
            <html lang="en"><head><title>Ministers meet in %1$s</title></head><body><article><h1>Ministers meet in %1$s</h1>
            <p>The foreign ministers of Norway and Kenya met in %1$s on Monday and spoke for two hours about the fishing
            grounds that both of their countries have used for as long as anyone can remember.</p>
            <p>They said that they would meet again in the spring, and that the talks had been good for both of them, as the
            people who live by the sea had hoped that they would be.</p></article></body></html>""";

    @TempDir
    private Path folder;

    private final Ticking clock = new Ticking();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private HttpServer server;

    /** A clock that goes on when it is told to. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-03-12T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        pages.put("/feed.xml", """
                <rss version="2.0"><channel><title>News</title><link>%1$s</link><description>News</description>
                <item><title>a</title><link>%1$s/a</link><pubDate>Tue, 10 Mar 2026 10:00:00 GMT</pubDate></item>
                <item><title>b</title><link>%1$s/b</link></item></channel></rss>""".formatted(base()));
        pages.put("/a", PAGE.formatted("Oslo"));
        pages.put("/b", PAGE.formatted("Nairobi"));
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
        asked.add(path + (tag == null ? "" : " unless " + tag));
        String page = pages.get(path);
        int status = page == null ? 404 : faults.getOrDefault(path, 200);
        String version = page == null ? "" : "\"" + page.hashCode() + "\"";
        byte[] body = status == 200 ? page.getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", path.endsWith(".xml") ? "application/xml" : "text/html");
        exchange.getResponseHeaders().set("ETag", version);
        boolean same = status == 200 && version.equals(tag);
        exchange.sendResponseHeaders(same ? 304 : status, same || body.length == 0 ? -1 : body.length);
        if (!same && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Test
    void whatAFeedNamesIsGotOnceWithItsDay() throws IOException {
        assertThat(watched("/feed.xml"))
                .extracting(Article::title)
                .containsExactly("Ministers meet in Oslo", "Ministers meet in Nairobi");
        clock.now = clock.now.plus(QUARTER);
        asked.clear();
        assertThat(watched("/feed.xml")).isEmpty();
        assertThat(asked)
                .filteredOn(path -> !path.startsWith("/robots"))
                .hasSize(1)
                .allMatch(path -> path.startsWith("/feed.xml unless "));
    }

    @Test
    void aFeedTellsTheDayOfAPageThatTellsNone() throws IOException {
        assertThat(watched("/feed.xml").get(0).published()).contains(LocalDate.of(2026, 3, 10));
    }

    @Test
    void whatNobodyCouldReadIsHadAgainSoon() throws IOException {
        try (Journal journal = Journal.in(folder.resolve("watch"))) {
            Watcher watcher = watcher(journal, "/feed.xml");
            watcher.round().forEach(outcome -> watcher.postponed());
            assertThat(watcher.next()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
            assertThat(watcher.round()).isEmpty();
        }
    }

    @Test
    void aRoundThatWasGivenUpBeforeItBeganIsBegunAgainSoonAndNotAtOnce() throws IOException {
        try (Journal journal = Journal.in(folder.resolve("watch"))) {
            Watcher watcher = watcher(journal, "/feed.xml");
            watcher.givenUp();
            assertThat(watcher.next()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
            assertThat(watcher.round()).hasSize(2);
        }
    }

    @Test
    void aStoppedRunGoesOnWhereItWas() throws IOException {
        try (Journal journal = Journal.in(folder.resolve("watch"))) {
            Watcher watcher = watcher(journal, "/feed.xml");
            watcher.round().limit(1).forEach(outcome -> watcher.settled());
        }
        asked.clear();
        assertThat(watched("/feed.xml")).extracting(Article::title).containsExactly("Ministers meet in Nairobi");
        assertThat(asked).doesNotContain("/a");
    }

    @Test
    void whatIsNotSettledIsGotAgain() throws IOException {
        try (Journal journal = Journal.in(folder.resolve("watch"))) {
            assertThat(watcher(journal, "/feed.xml").round()).hasSize(2);
        }
        assertThat(watched("/feed.xml")).hasSize(2);
    }

    @Test
    void robotsAreKeptOutAndPausesKept() throws IOException {
        pages.put("/robots.txt", "User-agent: *\nDisallow: /b\nCrawl-delay: 7\n");
        assertThat(watched("/feed.xml")).hasSize(1);
        assertThat(asked).doesNotContain("/b");
        assertThat(complaints).singleElement().asString().contains("/b", "robots.txt");
        assertThat(pauses).isNotEmpty().allSatisfy(pause -> assertThat(pause)
                .isBetween(Duration.ZERO, Duration.ofSeconds(7)));
        assertThat(pauses.get(0)).isGreaterThan(Duration.ofSeconds(3));
    }

    @Test
    void whatCannotBeHadNowIsTriedAgainLaterAndLater() throws IOException {
        faults.put("/b", 503);
        assertThat(watched("/feed.xml")).hasSize(1);
        assertThat(complaints).singleElement().asString().contains("503", "again in 1 min");
        asked.clear();
        assertThat(watched("/feed.xml")).isEmpty();
        assertThat(asked).doesNotContain("/b");
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(watched("/feed.xml")).isEmpty();
        assertThat(complaints).last().asString().contains("again in 2 min");
        faults.clear();
        clock.now = clock.now.plus(Duration.ofMinutes(2));
        assertThat(watched("/feed.xml")).hasSize(1);
    }

    @Test
    void whatIsTooLargeIsAskedForOnceAndNamedOnce() throws IOException {
        pages.put("/b", "x".repeat(FetchLimits.standard().bytes() + 1));
        assertThat(watched("/feed.xml")).hasSize(1);
        clock.now = clock.now.plus(Duration.ofHours(12));
        assertThat(watched("/feed.xml")).isEmpty();
        assertThat(asked).filteredOn("/b"::equals).hasSize(1);
        assertThat(complaints).singleElement().asString().contains("/b", "too large", "it is let go");
    }

    @Test
    void whereTheRobotsFileCannotBeHadNowThePagesAreTriedAgainLater() throws IOException {
        pages.put("/robots.txt", "");
        faults.put("/robots.txt", 503);
        Path list = Files.writeString(folder.resolve("list.txt"), base() + "/a\n");
        assertThat(watchedAll(list.toString())).isEmpty();
        assertThat(complaints).singleElement().asString().contains("robots.txt", "cannot be had now", "again in 1 min");
    }

    @Test
    void sitemapsLeadToTheirPagesAndTellTheirDays() throws IOException {
        pages.put("/index.xml", """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>%s/news.xml</loc></sitemap></sitemapindex>""".formatted(base()));
        pages.put("/news.xml", """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>%s/a</loc><news:news><news:publication><news:name>N</news:name><news:language>en</news:language>
                </news:publication><news:publication_date>2026-03-09</news:publication_date><news:title>T</news:title>
                </news:news></url></urlset>""".formatted(base()));
        assertThat(watched("/index.xml"))
                .extracting(Article::published)
                .containsExactly(Optional.of(LocalDate.of(2026, 3, 9)));
    }

    @Test
    void aPageThatSeveralSourcesNameIsGotOnce() throws IOException {
        pages.put("/map.xml", """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%1$s/a</loc>
                <lastmod>2026-03-11</lastmod></url></urlset>""".formatted(base()));
        assertThat(watchedAll(base() + "/map.xml", base() + "/feed.xml")).hasSize(2);
        pages.compute("/feed.xml", (path, feed) -> feed + "\n");
        pages.compute("/map.xml", (path, map) -> map + "\n");
        asked.clear();
        assertThat(watchedAll(base() + "/map.xml", base() + "/feed.xml")).isEmpty();
        assertThat(asked).noneMatch(path -> path.startsWith("/a"));
    }

    @Test
    void aPageOfWhichTwoSitemapsTellDifferentTimesIsGotAgainOnlyWhenOneTellsALaterOne() throws IOException {
        pages.put("/map.xml", sitemap("2026-03-11"));
        pages.put("/other.xml", sitemap("2026-03-10T08:00:00Z"));
        assertThat(watchedAll(base() + "/map.xml", base() + "/other.xml")).hasSize(1);
        asked.clear();
        pages.put("/map.xml", sitemap("2026-03-11") + "\n");
        pages.put("/other.xml", sitemap("2026-03-10T09:00:00Z"));
        assertThat(watchedAll(base() + "/map.xml", base() + "/other.xml")).isEmpty();
        assertThat(asked).noneMatch(path -> path.startsWith("/a"));
        pages.put("/other.xml", sitemap("2026-03-12T08:00:00Z"));
        watchedAll(base() + "/map.xml", base() + "/other.xml");
        assertThat(asked).anyMatch(path -> path.startsWith("/a"));
    }

    private String sitemap(String changed) {
        return """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%s/a</loc>
                <lastmod>%s</lastmod></url></urlset>""".formatted(base(), changed);
    }

    @Test
    void whichSourceTellsTheDayOfAPageDoesNotMatter() throws IOException {
        pages.put("/list.txt", base() + "/a\n");
        assertThat(watchedAll(base() + "/list.txt", base() + "/feed.xml"))
                .filteredOn(article -> article.title().endsWith("Oslo"))
                .extracting(Article::published)
                .containsExactly(Optional.of(LocalDate.of(2026, 3, 10)));
    }

    @Test
    void foldersAndListsOfAddressesAreFollowed() throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path list = Files.writeString(folder.resolve("list.txt"), "# mine\n" + base() + "/a\n");
        Files.writeString(incoming.resolve("b.html"), PAGE.formatted("Nairobi"));
        assertThat(watchedAll(list.toString(), incoming.toString())).hasSize(2);
        assertThat(watchedAll(list.toString(), incoming.toString())).isEmpty();
        Files.writeString(incoming.resolve("b.html"), PAGE.formatted("Mombasa and Nairobi"));
        assertThat(watchedAll(list.toString(), incoming.toString()))
                .extracting(Article::title)
                .containsExactly("Ministers meet in Mombasa and Nairobi");
    }

    @Test
    void aListThatCannotBeHadCostsNoneOfTheOthers() throws IOException {
        pages.put("/index.xml", """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>%1$s/gone.xml</loc></sitemap><sitemap><loc>%1$s/broken.xml</loc></sitemap>
                <sitemap><loc>%1$s/news.xml</loc></sitemap></sitemapindex>""".formatted(base()));
        pages.put("/broken.xml", "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + base());
        pages.put("/news.xml", """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%1$s/a</loc></url>
                <url><loc>%1$s/b?x[1]=2</loc></url></urlset>""".formatted(base()));
        assertThat(watched("/index.xml"))
                .extracting(Article::title)
                .containsExactly("Ministers meet in Oslo", "Ministers meet in Nairobi");
        assertThat(complaints)
                .satisfiesExactly(
                        gone -> assertThat(gone).contains("/index.xml", "/gone.xml", "404"),
                        broken -> assertThat(broken).contains("/broken.xml", "no sitemap that can be read"));
    }

    @Test
    void aLineThatIsNoAddressCostsItselfAndIsNamed() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), base() + "/a\n\nnews.example/c\n" + base() + "/b\n");
        assertThat(watchedAll(list.toString())).hasSize(2);
        assertThat(complaints).singleElement().asString().contains("list.txt", "line 3", "news.example/c");
    }

    @Test
    void aSourceThatIsNotThereIsNamed() throws IOException {
        assertThat(watchedAll(folder.resolve("none").toString())).isEmpty();
        assertThat(complaints).singleElement().asString().contains("none", "no such folder or file");
    }

    @Test
    void theJournalGrowsOnlyByWhatIsNew() throws IOException {
        watched("/feed.xml");
        Path file = folder.resolve("watch/journal.tsv");
        try (Journal journal = Journal.in(file.getParent())) {
            long size = Files.size(file);
            Watcher watcher = watcher(journal, "/feed.xml");
            watcher.round().forEach(outcome -> watcher.settled());
            clock.now = clock.now.plus(QUARTER);
            watcher.round().forEach(outcome -> watcher.settled());
            assertThat(Files.size(file)).isEqualTo(size);
        }
    }

    @Test
    void aJournalThatCannotBeReadIsLetGoOf() throws IOException {
        Path watch = folder.resolve("watch");
        Path file = Files.createDirectories(watch.resolve("journal.tsv"));
        assertThatThrownBy(() -> Journal.in(watch)).isInstanceOf(IOException.class);
        Files.delete(file);
        assertThat(watched("/feed.xml")).hasSize(2);
    }

    @Test
    void aTextThatIsEditedKeepsItsAddress() throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path file = Files.writeString(incoming.resolve("a.txt"), "Ministers meet\n\nThe envoy of Chile came.\n");
        Article first = watchedAll(incoming.toString()).get(0);
        Files.writeString(file, "Ministers to meet\n\nThe envoy of Chile is expected.\n");
        Article second = watchedAll(incoming.toString()).get(0);
        assertThat(second.title()).isEqualTo("Ministers to meet");
        assertThat(second.address()).isEqualTo(first.address());
        Files.writeString(file, "Ministers have met\n\nThe envoy of Chile was there.\n");
        assertThat(watchedAll(incoming.toString()).get(0).address()).isEqualTo(first.address());
    }

    private String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private List<Article> watched(String path) throws IOException {
        return watchedAll(base() + path);
    }

    /** What one run gives and settles. */
    private List<Article> watchedAll(String... names) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Journal journal = Journal.in(folder.resolve("watch"))) {
            Watcher watcher = watcherOf(journal, names);
            watcher.round().forEach(outcome -> {
                assertThat(outcome).isInstanceOf(Outcome.Found.class);
                articles.add(((Outcome.Found) outcome).reading().article());
                watcher.settled();
            });
        }
        return articles;
    }

    private Watcher watcher(Journal journal, String path) {
        return watcherOf(journal, base() + path);
    }

    private Watcher watcherOf(Journal journal, String... names) {
        List<Source> sources =
                Arrays.stream(names).map(name -> new Source(name, QUARTER)).toList();
        Manners manners = new Manners(
                FetchLimits.standard().allowingPrivateAddresses(),
                Duration.ZERO,
                pauses::add,
                Optional.empty(),
                complaints::add);
        return new Watcher(sources, journal, clock, manners);
    }
}
