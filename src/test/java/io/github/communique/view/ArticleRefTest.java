// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleRefTest {

    @Test
    void anOutletIsAPublisherOrElseASite() {
        ArticleRef named = article("https://tide.example/1", "The Tide");
        ArticleRef site = article("https://www.tide.example/2", "");
        ArticleRef file = article("urn:communique:article:1a2b", "");

        assertThat(List.of(named.outlet(), site.outlet(), file.outlet()))
                .containsExactly("The Tide", "tide.example", "an article");
        assertThat(ArticleRef.outlets(List.of(named, named, site, file))).isEqualTo(3);
    }

    private static ArticleRef article(String url, String publisher) {
        return new ArticleRef("https://data.example.org/id/article/1", url, "Title", publisher, "");
    }
}
