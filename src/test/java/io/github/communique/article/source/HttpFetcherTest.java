// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.Encoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpFetcherTest {

    private static final FetchLimits AT_HOME = FetchLimits.standard().allowingPrivateAddresses();

    private WebSite site;

    @BeforeEach
    void open() throws IOException {
        site = new WebSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aRedirectIsFollowedAndTheDocumentIsNamedByWhereItEnds() throws ArticleException {
        site.redirect("/old", "/new").page("/new", "text/html; charset=utf-8", "<p>Hello</p>");
        Document document = fetch("/old");
        assertThat(document.source()).isEqualTo(site.address("/new"));
        assertThat(Encoding.decode(document)).isEqualTo("<p>Hello</p>");
        assertThat(document.mediaType()).contains("text/html");
        assertThat(document.charset()).contains("utf-8");
    }

    @Test
    void redirectsInACircleEnd() {
        site.redirect("/a", "/b").redirect("/b", "/a");
        assertThatThrownBy(() -> fetch("/a"))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("redirects more than 5 times");
    }

    @Test
    void aRedirectToAnotherSchemeIsRefused() {
        site.redirect("/a", "file:///etc/passwd");
        assertThatThrownBy(() -> fetch("/a"))
                .hasMessageContaining("file:///etc/passwd")
                .hasMessageContaining("no http");
    }

    @Test
    void theCharsetOfTheHeaderIsTakenOverTheOneOfThePage() throws ArticleException {
        byte[] body = "<meta charset=utf-8><p>Île</p>".getBytes(Charset.forName("windows-1252"));
        site.answer("/a", 200, Map.of("Content-Type", "text/html; Charset=\"ISO-8859-1\""), body);
        assertThat(Encoding.decode(fetch("/a"))).contains("Île");
    }

    @Test
    void aPackedAnswerIsUnpacked() throws IOException {
        site.answer("/a", 200, Map.of("Content-Type", "text/plain", "Content-Encoding", "gzip"), packed("Hello"));
        assertThat(Encoding.decode(fetch("/a"))).isEqualTo("Hello");
    }

    @Test
    void aSmallPackedAnswerThatUnpacksPastTheLimitIsRefused() throws IOException {
        site.answer(
                "/a", 200, Map.of("Content-Type", "text/plain", "Content-Encoding", "gzip"), packed("0".repeat(5000)));
        assertThatThrownBy(() -> new HttpFetcher(AT_HOME.withBytes(1000)).fetch(site.address("/a")))
                .hasMessageContaining("larger than 1,000 bytes");
    }

    @Test
    void anAnswerPastTheSizeLimitIsRefused() {
        site.page("/a", "text/plain", "x".repeat(5000));
        assertThatThrownBy(() -> new HttpFetcher(AT_HOME.withBytes(1000)).fetch(site.address("/a")))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("larger than 1,000 bytes");
    }

    @Test
    void aBodyThatNeverEndsIsGivenUp() {
        CountDownLatch over = new CountDownLatch(1);
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            awaited(over);
        });
        HttpFetcher impatient = new HttpFetcher(AT_HOME.withTotal(Duration.ofMillis(400)));
        assertThatThrownBy(() -> impatient.fetch(site.address("/a")))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("did not answer in full within 0.4 seconds");
        over.countDown();
    }

    @Test
    void aTypeThatHoldsNoTextIsRefused() {
        site.page("/a", "application/pdf", "%PDF");
        assertThatThrownBy(() -> fetch("/a"))
                .hasMessageContaining("application/pdf")
                .hasMessageContaining("not read");
    }

    @Test
    void aMissingPageIsRefusedWithItsStatus() {
        site.answer("/a", 404, Map.of(), new byte[0]);
        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("status 404").hasMessageContaining("no such page");
    }

    @Test
    void theProgramNamesItself() throws ArticleException {
        AtomicReference<String> agent = new AtomicReference<>();
        site.on("/a", exchange -> {
            agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 1);
            exchange.getResponseBody().write('x');
        });
        fetch("/a");
        assertThat(agent.get()).startsWith("Communique/");
    }

    @Test
    void machinesOfTheOwnHouseAreNotAskedUnlessAllowed() {
        AtomicReference<Boolean> asked = new AtomicReference<>(false);
        site.on("/a", exchange -> asked.set(true));
        HttpFetcher guarded = new HttpFetcher(FetchLimits.standard());
        assertThatThrownBy(() -> guarded.fetch(site.address("/a"))).hasMessageContaining("private address");
        assertThat(asked.get()).isFalse();
    }

    @Test
    void aServerThatIsNotThereIsRefused() throws IOException {
        URI gone;
        try (WebSite closed = new WebSite()) {
            gone = closed.address("/a");
        }
        assertThatThrownBy(() -> new HttpFetcher(AT_HOME).fetch(gone)).hasMessageContaining("cannot be reached");
    }

    @Test
    void aHostWithAnUnderscoreIsRefusedWithTheWayRoundIt() {
        URI address = URI.create("http://my_paper.localhost/a");
        assertThatThrownBy(() -> new HttpFetcher(AT_HOME).fetch(address))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("save the page and give the file");
    }

    private Document fetch(String path) throws ArticleException {
        return new HttpFetcher(AT_HOME).fetch(site.address(path));
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
