// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import io.github.communique.extract.person.Cast;
import io.github.communique.model.Article;
import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;

/**
 * An article with its sentences read and its persons known.
 *
 * @param article the article
 * @param passages its sentences, the title first
 * @param cast its persons
 * @param home the party that publishes it, where that is an office of state or a body itself
 * @param dateline the name of the place that it is reported from, where a dateline tells it
 */
public record AnalyzedArticle(
        Article article, List<Passage> passages, Cast cast, Optional<Party> home, Optional<String> dateline) {
    public AnalyzedArticle {
        passages = List.copyOf(passages);
    }
}
