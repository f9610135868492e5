// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.rdf.Iris;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleNameTest {

    private static final Iris HERE = new Iris("http://localhost:3030/");
    private static final Iris PUBLIC = new Iris("https://data.example.org/news/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3030/id/article/talks",
                "http://localhost:3030/doc/article/talks",
                "http://localhost:8080/doc/article/talks.html",
                "http://127.0.0.1:8080/doc/article/talks.ttl?full#top"
            })
    void anArticleIsNamedByItsPageOnAnyPort(String page) {
        assertThat(ArticleName.graph(page, HERE)).contains("http://localhost:3030/doc/article/talks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://data.example.org/news/doc/article/talks.html", "http://localhost:3030/doc/article/talks"
            })
    void aPublicSiteIsReadByOtherWaysToo(String page) {
        assertThat(ArticleName.graph(page, PUBLIC)).contains("https://data.example.org/news/doc/article/talks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://news.example/doc/article/talks.html", "https://news.example/id/news/talks"})
    void theAddressOfAPublisherStaysOne(String address) {
        assertThat(ArticleName.graph(address, HERE)).hasValueSatisfying(graph -> assertThat(graph)
                .startsWith("http://localhost:3030/doc/article/")
                .isNotEqualTo("http://localhost:3030/doc/article/talks"));
        assertThat(ArticleName.kind(address, HERE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3030/id/event/talks", "http://localhost:8080/doc/event/talks.html"})
    void whatIsNoArticleIsTold(String event) {
        assertThat(ArticleName.graph(event, HERE)).isEmpty();
        assertThat(ArticleName.kind(event, HERE)).contains("event");
    }
}
