// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.extract.article.ArticleAnalyzer;
import io.github.communique.extract.name.GazetteerNames;
import io.github.communique.llm.AnswerReader;
import io.github.communique.llm.LanguageModel;
import io.github.communique.llm.LanguageModelReader;
import io.github.communique.llm.Losses;
import io.github.communique.llm.Prompt;
import java.util.Optional;

/**
 * Puts together what lets a language model read articles.
 *
 * @param house has the parts
 * @param model the name of the model, where one is chosen
 */
record ModelDesk(House house, Optional<String> model) {

    LanguageModelReader reader(LanguageModel answering, Losses losses) {
        return new LanguageModelReader(
                new ArticleAnalyzer(
                        house.engine(),
                        house.library().lexicon(),
                        new GazetteerNames(house.library().gazetteer())),
                new Prompt(house.ontology(), model),
                answering,
                new AnswerReader(house.ontology(), house.library().gazetteer(), losses));
    }
}
