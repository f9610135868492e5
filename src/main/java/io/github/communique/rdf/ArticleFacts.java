// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import org.apache.jena.vocabulary.SchemaDO;

/** Describes an article by what it tells of itself; never its text. */
final class ArticleFacts {

    private ArticleFacts() {}

    static String describe(Facts facts, Iris iris, Article article) {
        String iri = iris.article(article);
        facts.type(iri, SchemaDO.NewsArticle.asNode());
        facts.link(iri, SchemaDO.url.asNode(), article.address().toASCIIString());
        if (!article.title().isBlank()) {
            facts.text(iri, SchemaDO.headline.asNode(), article.title());
        }
        article.publisher().ifPresent(name -> facts.text(iri, SchemaDO.publisher.asNode(), name));
        article.authors().forEach(name -> facts.text(iri, SchemaDO.author.asNode(), name));
        article.published().ifPresent(day -> facts.day(iri, SchemaDO.datePublished.asNode(), day));
        article.language().ifPresent(tag -> facts.text(iri, SchemaDO.inLanguage.asNode(), tag));
        return iri;
    }
}
