// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import io.github.communique.model.Article;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An article, and how each of its facts became known.
 *
 * @param article what was read
 * @param provenance fact, such as {@code published}, → name of the rule that found it, such as {@code json-ld}
 */
public record ArticleReading(Article article, SortedMap<String, String> provenance) {

    public ArticleReading {
        Objects.requireNonNull(article, "article");
        provenance = Collections.unmodifiableSortedMap(new TreeMap<>(provenance));
    }

    /** A reading all of whose facts were found as the map says. */
    public ArticleReading(Article article, Map<String, String> provenance) {
        this(article, new TreeMap<>(provenance));
    }

    /** The same, of the article with its text mended. */
    public ArticleReading with(Article mended) {
        return new ArticleReading(mended, provenance);
    }

    /** Whether the article tells no address, so that one was made from its first words. */
    public boolean addressIsMade() {
        return "made".equals(provenance.get("address"));
    }

    /** This reading, of the article at another address. */
    public ArticleReading at(URI address) {
        return with(article(address, article.published()));
    }

    /** This reading, published on the given day, as the given rule has it, if the article itself tells none. */
    public ArticleReading publishedUnlessTold(LocalDate day, String rule) {
        if (article.published().isPresent()) {
            return this;
        }
        TreeMap<String, String> rules = new TreeMap<>(provenance);
        rules.put("published", rule);
        return new ArticleReading(article(article.address(), Optional.of(day)), rules);
    }

    /** This reading, without the day of publication. */
    public ArticleReading undated() {
        TreeMap<String, String> rules = new TreeMap<>(provenance);
        rules.remove("published");
        return new ArticleReading(article(article.address(), Optional.empty()), rules);
    }

    private Article article(URI address, Optional<LocalDate> day) {
        return new Article(
                address,
                article.title(),
                article.publisher(),
                article.authors(),
                day,
                article.language(),
                article.paragraphs());
    }
}
