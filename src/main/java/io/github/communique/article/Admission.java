// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import io.github.communique.model.Article;
import java.net.URI;

/** Lets in what is an article in English of a length that an article has; what is none is set aside with the reason. */
public final class Admission {

    private static final int LONGEST_ARTICLE = 100_000;
    private static final int LONGEST_PARAGRAPH = 20_000;

    private final Stub stub = new Stub();
    private final MissingPage missing = new MissingPage();
    private final EnglishShare english = new EnglishShare();

    /**
     * Checks an article.
     *
     * @param source what it was read from, for messages
     * @throws ArticleException where it is set aside; the message says why and what to do
     */
    public void require(URI source, Article article) throws ArticleException {
        missing.requireNone(source, article.title(), article.paragraphs());
        if (article.paragraphs().isEmpty()) {
            throw new ArticleException(
                    RefusalReason.NO_TEXT, source + " holds no text; give a file with an article in it");
        }
        stub.requireNone(source, article.paragraphs(), String.join("\n", article.paragraphs()));
        requireLength(source, article);
        english.require(source, article);
    }

    private static void requireLength(URI source, Article article) throws ArticleException {
        int length = article.text().length();
        if (length > LONGEST_ARTICLE) {
            throw new ArticleException(
                    RefusalReason.LENGTH,
                    "%s is %,d characters long, more than the %,d of the longest article; give its articles one by one"
                            .formatted(source, length, LONGEST_ARTICLE));
        }
        int longest = article.paragraphs().stream()
                .mapToInt(String::length)
                .reduce(article.title().length(), Math::max);
        if (longest > LONGEST_PARAGRAPH) {
            throw new ArticleException(
                    RefusalReason.LENGTH,
                    "%s has a paragraph of %,d characters, more than %,d; part its paragraphs by blank lines"
                            .formatted(source, longest, LONGEST_PARAGRAPH));
        }
    }
}
