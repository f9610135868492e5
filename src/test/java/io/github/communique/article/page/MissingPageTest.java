// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import static io.github.communique.article.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.article.ArticleException;
import io.github.communique.article.RefusalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that say by words alone that there is no such page. */
class MissingPageTest {

    private static final String MENU =
            "<nav><a href=/>Home</a> <a href=/world>World</a> <a href=/opinion>Opinion</a></nav>";
    private static final String TEASERS =
            "<aside><h2>Most read</h2><ul><li><a href=/1>Chile and Peru sign treaty on water of"
                    + " the north</a><li><a href=/2>Norway’s minister visits Helsinki for talks on the border</a></ul></aside>"
                    + "<footer>© The Harbour Post. All rights reserved. Contact us. About us. Terms and conditions.</footer>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Page not found | The Harbour Post</title><h1>Page not found</h1>",
                "<title>The Harbour Post</title><main><h1>404</h1><p>Sorry, the page you were looking for could not be found.</p>"
                        + "<p>It may have been moved, or the address may be wrong. Try searching for it.</p></main>",
                "<title>Oslo talks open - The Harbour Post</title><article><h1>Oslo talks open</h1><p>This article is no longer available.</p>"
                        + "</article>",
                "<title>Just a moment...</title><h1>Checking your browser before accessing news.example</h1><p>This process is automatic."
                        + " Please enable JavaScript and cookies to continue.</p>",
                "<title>Access denied</title><h1>Sorry, you have been blocked</h1><p>Please verify you are a human by completing the"
                        + " task below.</p><p>Ray ID: 8f2a</p>",
                "<title>Error 404</title><div class=error><h2>Oops!</h2><p>We can’t find the page you’re looking for.</p><p>Please check the"
                        + " address, or go to our home page to see what is new today.</p></div>"
            })
    void areSetAsideByName(String page) {
        assertThatThrownBy(() -> read(page))
                .isInstanceOfSatisfying(ArticleException.class, missing -> assertThat(missing.reason())
                        .isEqualTo(RefusalReason.MISSING));
    }

    @Test
    void areNotWhatAnArticleOnThemIs() throws ArticleException {
        assertThat(read(
                        "<title>Page not found: Chile hides its treaty</title><article><h1>Page not found: Chile hides its treaty</h1>"
                                + "<p>Whoever sought the treaty of Chile and Peru on the site of the ministry in Santiago on Monday read that the page"
                                + " could not be found.</p><p>Peru’s foreign minister Luis Paz called that an insult, and asked Chile to put the text back"
                                + " before the talks in Lima begin.</p></article>"))
                .contains("Luis Paz");
    }

    private static String read(String page) throws ArticleException {
        return new HtmlArticleReader()
                .read(paper("https://news.example/gone", MENU + page + TEASERS))
                .article()
                .text();
    }
}
