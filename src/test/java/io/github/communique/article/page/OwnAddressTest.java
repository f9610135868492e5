// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import static io.github.communique.article.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.article.ArticleException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Which address a page is known by, whatever it says of itself. */
class OwnAddressTest {

    private static final String HERE = "https://news.example/world/2026/oslo-talks-open";
    private static final String TEXT =
            "<p>The envoy of Chile was received in Oslo on Monday, the ministry said in a note, and left again.</p>";

    @Test
    void bracketsInACanonicalAreEncoded() throws ArticleException {
        assertThat(address("https://news.example/story", canonical("https://news.example/story?filter[year]=2026")))
                .isEqualTo(URI.create("https://news.example/story?filter%5Byear%5D=2026"));
    }

    @Test
    void aCanonicalMayBeRelativeToThePageOrToItsBase() throws ArticleException {
        assertThat(address(HERE, canonical("oslo-talks"))).isEqualTo(URI.create(HERE));
        assertThat(address(HERE, canonical("./oslo-talks")))
                .isEqualTo(URI.create("https://news.example/world/2026/oslo-talks"));
        assertThat(address(HERE, "<base href='https://www.news.example/'>" + canonical("talks/oslo")))
                .isEqualTo(URI.create("https://www.news.example/talks/oslo"));
        assertThat(address("file:///tmp/saved.html", "<base href='https://news.example/'>" + canonical("talks/oslo")))
                .isEqualTo(URI.create("https://news.example/talks/oslo"));
    }

    @Test
    void aCanonicalMayHoldBlanksAndStandBesideOtherRelations() throws ArticleException {
        String base = "<base href='https://news.example/2026/'>";
        assertThat(address("file:///tmp/saved.html", base + canonical("fish[1]?a=b c")))
                .isEqualTo(URI.create("https://news.example/2026/fish%5B1%5D?a=b%20c"));
        assertThat(address("file:///tmp/saved.html", base + canonical("/oslo/talks open")))
                .isEqualTo(URI.create("https://news.example/oslo/talks%20open"));
        assertThat(address("file:///tmp/saved.html", "<link rel='Canonical alternate' href='" + HERE + "'>"))
                .isEqualTo(URI.create(HERE));
    }

    @Test
    void theMachineOnWhichAPageWasMadeIsNotItsAddress() throws ArticleException {
        String own = "<meta property='og:url' content='" + HERE + "'>";
        for (String host : new String[] {
            "localhost:3000", "127.0.0.1", "192.168.3.4", "10.0.0.7:8080", "cms.local", "staging", "[::1]"
        }) {
            assertThat(address("file:///tmp/saved.html", canonical("http://" + host + "/oslo") + own))
                    .as(host)
                    .isEqualTo(URI.create(HERE));
        }
        assertThat(address("http://localhost:3000/oslo?draft", canonical("http://localhost:3000/oslo")))
                .isEqualTo(URI.create("http://localhost:3000/oslo"));
    }

    @Test
    void aSectionIsNotTheAddressOfAnArticleInIt() throws ArticleException {
        assertThat(address(HERE, canonical("https://news.example/world/"))).isEqualTo(URI.create(HERE));
        assertThat(address(
                        "file:///tmp/saved.html",
                        canonical("https://news.example/world") + "<meta property='og:url' content='" + HERE + "'>"))
                .isEqualTo(URI.create(HERE));
    }

    @Test
    void aBareWordIsASectionWhereThePageHasALongerAddress() throws ArticleException {
        String own = "<meta property='og:url' content='https://news.example/2026/03/03/oslo-talks'>";
        assertThat(address("file:///tmp/saved.html", canonical("https://news.example/world/") + own))
                .isEqualTo(URI.create("https://news.example/2026/03/03/oslo-talks"));
        assertThat(address("file:///tmp/saved.html", canonical("https://news.example/oslo-talks") + own))
                .isEqualTo(URI.create("https://news.example/oslo-talks"));
    }

    @Test
    void anotherFormOfThePageIsTheSamePage() throws ArticleException {
        assertThat(address(HERE + "/amp/", canonical(HERE))).isEqualTo(URI.create(HERE));
        assertThat(address(HERE + "/2", canonical(HERE))).isEqualTo(URI.create(HERE));
    }

    @Test
    void aFrontPageIsNoAddressOfAnArticle() throws ArticleException {
        for (String front : new String[] {"https://news.example", "/index.html", "/en/", "/en-gb/home"}) {
            assertThat(address(HERE, canonical(front))).isEqualTo(URI.create(HERE));
        }
    }

    @Test
    void aCopyIsKnownByTheAddressOfTheOriginal() throws ArticleException {
        String archived = "https://web.archive.org/web/20260312081500/";
        assertThat(address(archived + HERE, "")).isEqualTo(URI.create(HERE));
        assertThat(address(archived + HERE, canonical(archived + "https://news.example/oslo-talks")))
                .isEqualTo(URI.create("https://news.example/oslo-talks"));
        assertThat(address("https://news-example.cdn.ampproject.org/c/s/news.example/oslo/amp", canonical(HERE)))
                .isEqualTo(URI.create(HERE));
    }

    private static String canonical(String address) {
        return "<link rel=canonical href='" + address + "'>";
    }

    private static URI address(String source, String head) throws ArticleException {
        return new HtmlArticleReader()
                .read(paper(source, "<head>" + head + "</head>" + TEXT))
                .article()
                .address();
    }
}
