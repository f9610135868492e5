// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import io.github.communique.model.Article;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads plain text: paragraphs stand between blank lines, and a headline may stand first. A wire dateline
 * ({@code PARIS, March 3 (Agency) -}) is text and stays; it tells the day of publication where it has a year. So does a line
 * of its own under the headline that is but a date.
 */
public final class TextArticleReader implements ArticleReader {

    @Override
    public ArticleReading read(Document document) throws ArticleException {
        PlainText text = PlainText.of(Encoding.decode(document));
        if (text.paragraphs().isEmpty()) {
            throw new ArticleException(
                    RefusalReason.NO_TEXT,
                    document.source()
                            + " holds no text; give a file with an article in it, paragraphs parted by blank lines");
        }
        Article article = new Article(
                address(document, text),
                text.title(),
                Optional.empty(),
                List.of(),
                text.dated().or(() -> datelineDay(text)),
                Optional.empty(),
                text.paragraphs());
        return new ArticleReading(article, provenance(text, article));
    }

    private static Optional<LocalDate> datelineDay(PlainText text) {
        return DatelineDay.of(text.paragraphs().get(0));
    }

    private static URI address(Document document, PlainText text) {
        String day = text.dated().map(Object::toString).orElse("");
        return ArticleAddress.web(document.source().toString())
                .map(ArticleAddress::original)
                .orElseGet(() -> ArticleAddress.unnamed(text.title(), "", day, text.paragraphs()));
    }

    private static Map<String, String> provenance(PlainText text, Article article) {
        Map<String, String> rules = new HashMap<>();
        rules.put("text", "plain-text");
        rules.put("title", article.title().isEmpty() ? "none" : "first-line");
        rules.put("address", article.address().getScheme().equals("urn") ? "made" : "source");
        article.published()
                .ifPresent(day -> rules.put("published", text.dated().isPresent() ? "date-line" : "dateline"));
        return rules;
    }
}
