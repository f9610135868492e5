// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.candidate;

import io.github.communique.extract.article.AnalyzedArticle;
import io.github.communique.extract.article.Passage;
import io.github.communique.extract.party.Discourse;
import io.github.communique.extract.party.PartyResolver;
import io.github.communique.extract.pattern.Match;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Article;
import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;

/**
 * A passage at the moment when it is read: with all that the article has told before it.
 *
 * @param passage the passage
 * @param matches the patterns of the lexicon that fit in it
 * @param ofSport whether it tells of sport
 * @param analyzed the article it stands in
 * @param discourse what was told so far: who speaks, who acted together last
 * @param resolver says whom its words stand for
 */
public record PassageInContext(
        Passage passage,
        List<Match> matches,
        boolean ofSport,
        AnalyzedArticle analyzed,
        Discourse discourse,
        PartyResolver resolver) {

    public PassageInContext {
        matches = List.copyOf(matches);
    }

    /** Its grammar. */
    public Syntax syntax() {
        return passage.syntax();
    }

    /** The article it stands in. */
    public Article article() {
        return analyzed.article();
    }

    /** The party that publishes the article itself, if one does. */
    public Optional<Party> home() {
        return analyzed.home();
    }

    /** The same, untouched by what is told later. */
    public PassageInContext asItStands() {
        return new PassageInContext(passage, matches, ofSport, analyzed, discourse.asItStands(), resolver);
    }
}
