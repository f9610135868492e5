// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import static io.github.communique.article.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.article.ArticleException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose makers wrote something else than they meant to show. */
class ReadAsMeantTest {

    private static final String FIRST =
            "Chile’s foreign minister Ana Rojas met her counterpart from Peru, Luis Paz, in Lima on Monday, officials said.";
    private static final String SECOND =
            "The talks on the water of the north lasted for three hours, and are to go on in Santiago before the end of May.";
    private static final String THIRD =
            "Bolivia’s ambassador to Peru followed the talks, and said that her government welcomed what both sides had found.";

    @Test
    void whatIsEscapedTwiceIsReadOnce() throws ArticleException {
        assertThat(paragraphs(
                        FIRST.replace("’", "&amp;rsquo;").replace(", Luis", ",&amp;nbsp;Luis"),
                        SECOND,
                        THIRD.replace("’", "&amp;#8217;")))
                .containsExactly(FIRST, SECOND, THIRD);
        assertThat(paragraphs(
                        FIRST, "The firm R&amp;D; said so. AT&amp;T and B&amp;copy said nothing of the talks.", SECOND))
                .contains("The firm R&D; said so. AT&T and B&copy said nothing of the talks.");
    }

    @Test
    void namesHoldNoLettersThatNobodySees() throws ArticleException {
        assertThat(paragraphs(FIRST.replace("Rojas", "Ro&zwnj;jas").replace("Lima", "Li&zwj;ma"), SECOND, THIRD))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article class=card><h3>Peru recalls envoy</h3><p>Peru recalled its envoy to Quito.</p><a href=/peru>Read more</a></article>",
                "<article><a href=/peru><h4>Peru recalls envoy</h4><p>Peru recalled its envoy to Quito.</p></a></article>",
                "<article><h4><a href=/peru>Peru recalls envoy</a></h4><p>Peru recalled its envoy to Quito.</p></article>"
            })
    void aTeaserInsideAnArticleIsNoPartOfIt(String teaser) throws ArticleException {
        assertThat(read("<article><p>" + FIRST + "</p><p>" + SECOND + "</p>" + teaser + "<p>" + THIRD
                        + "</p></article>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void theUpdatesOfALiveBlogAre() throws ArticleException {
        assertThat(read("<article><p>" + FIRST + "</p><article><h3><a href='/live#u2'>14:05 Water</a></h3><p>" + SECOND
                        + "</p></article><article><h3>Bolivia</h3><p>" + THIRD
                        + "</p><a href='/bolivia'>Bolivia</a></article></article>"))
                .contains(FIRST, SECOND, THIRD);
    }

    private static List<String> paragraphs(String... paragraphs) throws ArticleException {
        return read("<article><p>" + String.join("</p><p>", paragraphs) + "</p></article>");
    }

    private static List<String> read(String body) throws ArticleException {
        return new HtmlArticleReader()
                .read(paper("https://news.example/talks", "<title>Talks on water</title>" + body))
                .article()
                .paragraphs();
    }
}
