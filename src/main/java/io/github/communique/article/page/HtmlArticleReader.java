// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.ArticleReader;
import io.github.communique.article.ArticleReading;
import io.github.communique.article.Document;
import io.github.communique.article.Encoding;
import io.github.communique.model.Article;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Reads a web page: its text without page furniture, and what it tells of itself. */
public final class HtmlArticleReader implements ArticleReader {

    @Override
    public ArticleReading read(Document document) throws ArticleException {
        org.jsoup.nodes.Document page =
                Jsoup.parse(Encoding.decode(document), document.source().toString());
        List<String> paragraphs = page.select("p").eachText();
        if (paragraphs.isEmpty()) {
            throw new ArticleException(document.source() + " holds no article text; give the page of one article");
        }
        Article article = new Article(
                ArticleAddress.unnamed(page.title(), "", "", paragraphs),
                page.title(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                paragraphs);
        return new ArticleReading(article, Map.of());
    }
}
