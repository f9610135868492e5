// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://news.example/story?filter[year]=2026, https://news.example/story?filter%5Byear%5D=2026",
        "https://news.example/a[1]|b, https://news.example/a%5B1%5D%7Cb",
        "https://news.example/100%-agreed, https://news.example/100%25-agreed",
        "https://news.example/%c3%a9t%e9, https://news.example/%C3%A9t%E9",
        "https://news.example/été?q=Malmö, https://news.example/%C3%A9t%C3%A9?q=Malm%C3%B6",
        "https://Nachrichten-Köln.example/a, https://xn--nachrichten-kln-ltb.example/a",
        "https://user:word@news.example/a, https://news.example/a",
        "HTTPS://News.Example:443/a#b#c, https://news.example/a",
        "http://news.example:8080/a, http://news.example:8080/a",
        "https://news.example/world/../talks/./oslo, https://news.example/talks/oslo",
        "https://news.example, https://news.example/",
        "https://news.example/a?utm_source=x&id=7&fbclid=y, https://news.example/a?id=7",
        "https://my_paper.news.example:8443/a, https://my_paper.news.example:8443/a",
        "https://news.example/talks in oslo, https://news.example/talks%20in%20oslo"
    })
    void anAddressIsMadeValidWhereItIsRead(String written, String valid) {
        assertThat(ArticleAddress.web(written)).contains(URI.create(valid));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "talks",
                "/talks",
                "ftp://news.example/a",
                "https://",
                "https:///a",
                "https://a b/c",
                "https://a<b/c",
                "https://news.example:65536/a",
                "https://../a",
                "javascript:alert(1)"
            })
    void whatLeadsNowhereOnTheWebIsNone(String written) {
        assertThat(ArticleAddress.web(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/talks, https://news.example/talks",
        "talks.html, https://news.example/world/talks.html",
        "../2026/talks, https://news.example/2026/talks",
        "?id=7, https://news.example/world/index.html?id=7",
        "//cdn.example/talks, https://cdn.example/talks",
        "http://other.example/talks[1], http://other.example/talks%5B1%5D"
    })
    void aLinkIsReadFromWhereItStands(String link, String address) {
        assertThat(ArticleAddress.resolved("https://news.example/world/index.html", link))
                .contains(URI.create(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://web.archive.org/web/20260312081500/https://news.example/talks?id=7, https://news.example/talks?id=7",
        "https://web.archive.org/web/2026id_/http:/news.example/talks, http://news.example/talks",
        "https://archive.ph/2026.03.12-081500/https://news.example/talks, https://news.example/talks",
        "https://news-example.cdn.ampproject.org/c/s/news.example/talks/amp, https://news.example/talks/amp",
        "https://cdn.ampproject.org/v/news.example/talks, http://news.example/talks",
        "https://www.google.co.uk/amp/s/news.example/talks, https://news.example/talks",
        "https://news.example/amp/s/talks, https://news.example/amp/s/talks"
    })
    void theAddressOfACopyLeadsToTheOriginal(String copy, String original) {
        assertThat(ArticleAddress.web(copy).map(ArticleAddress::original)).contains(URI.create(original));
    }
}
