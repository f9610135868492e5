// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.article.AnalyzedArticle;
import io.github.communique.extract.article.ArticleAnalyzer;
import io.github.communique.extract.article.Deadline;
import io.github.communique.model.Article;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Numbers articles; more of them may wait for answers than the machine can read at a time. */
public final class ArticleNumbers {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ArticleAnalyzer analyzer;
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** @param analyzer reads the sentences */
    public ArticleNumbers(ArticleAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The article with its numbers. */
    NumberedArticle of(Article article) {
        return Numbering.of(analyzed(article));
    }

    private AnalyzedArticle analyzed(Article article) {
        cores.acquireUninterruptibly();
        try {
            return analyzer.analyze(article, new Deadline(LONGEST));
        } finally {
            cores.release();
        }
    }
}
