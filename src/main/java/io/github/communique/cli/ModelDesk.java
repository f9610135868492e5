// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.extract.Extractor;
import io.github.communique.extract.article.ArticleAnalyzer;
import io.github.communique.extract.name.GazetteerNames;
import io.github.communique.llm.AnswerReader;
import io.github.communique.llm.ArticleNumbers;
import io.github.communique.llm.Asking;
import io.github.communique.llm.Calibration;
import io.github.communique.llm.DateSentence;
import io.github.communique.llm.Doubt;
import io.github.communique.llm.Judgements;
import io.github.communique.llm.JudgingReader;
import io.github.communique.llm.LanguageModelReader;
import io.github.communique.llm.Losses;
import io.github.communique.llm.Prompt;
import java.util.Optional;

/**
 * Puts together what lets a language model read articles.
 *
 * @param house has the parts
 * @param model the name of the model, where one is chosen
 * @param losses counts what is dropped of its answers
 */
record ModelDesk(House house, Optional<String> model, Losses losses) {

    /** One that finds events. */
    LanguageModelReader reader(Asking asking, Calibration calibration) {
        return new LanguageModelReader(
                numbers(), Prompt.forReading(house.ontology(), model), asking, answers(), calibration);
    }

    /** One that judges what the built-in reader finds. */
    Extractor judge(Asking asking, Doubt doubt, Judgements judgements) {
        return new JudgingReader(
                house.extractor(),
                numbers(),
                Prompt.forJudging(house.ontology(), model),
                asking,
                answers(),
                doubt,
                losses,
                judgements);
    }

    private ArticleNumbers numbers() {
        return new ArticleNumbers(new ArticleAnalyzer(
                house.engine(),
                house.library().lexicon(),
                new GazetteerNames(house.library().gazetteer())));
    }

    private AnswerReader answers() {
        return new AnswerReader(
                house.ontology(),
                house.library().gazetteer(),
                new DateSentence(house.engine(), house.library().lexicon()),
                losses);
    }
}
