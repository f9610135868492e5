// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import static io.github.communique.article.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.article.ArticleException;
import io.github.communique.article.RefusalReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made, or broken, so that a careless reader would exhaust itself on them. */
class HostilePageTest {

    private static final String TEXT =
            "The envoy of Chile was received in Lima on Monday, the ministry said in a note, and left again.";

    static List<String> wrappings() {
        return List.of(
                "<div>".repeat(20_000),
                "<p>" + "<b>".repeat(20_000),
                "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>",
                "<script type='application/ld+json'>{\"headline\": \"" + "\\n".repeat(100_000) + "\",}</script>",
                "<title>" + "a - ".repeat(10_000) + "</title>",
                "<p>" + " ".repeat(500_000) + "</p>");
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    void theTextIsStillRead(String wrapping) throws ArticleException {
        assertThat(new HtmlArticleReader()
                        .read(paper("https://a.example/x", wrapping + "<p>" + TEXT + "</p>"))
                        .article()
                        .paragraphs())
                .containsExactly(TEXT);
    }

    @Test
    void whatIsLongerThanAnyPageIsSetAsideUnread() {
        String page = "<p>" + TEXT + "</p><p>" + "a ".repeat(1_000_000);
        assertThatThrownBy(() -> new HtmlArticleReader().read(paper("https://a.example/x", page)))
                .isInstanceOfSatisfying(ArticleException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(RefusalReason.LENGTH);
                    assertThat(refused).hasMessageContaining("https://a.example/x shows 2,000,");
                });
    }
}
