// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.extract.time.DateResolver;
import io.github.communique.language.LanguageEngine;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads a date as the built-in reader would where it stood in a sentence.
 *
 * @param engine reads the sentence
 * @param lexicon what words go before dates
 */
public record DateSentence(LanguageEngine engine, Lexicon lexicon) implements DateWords {

    private static final String SENTENCE = "They met %s.";
    private static final int TRIGGER = 1;
    private static final int LONGEST = 60;

    @Override
    public Optional<TimeSpan> read(String words, Optional<LocalDate> published, Status status) {
        return words.length() > LONGEST
                ? Optional.empty()
                : engine.read(SENTENCE.formatted(words), published).stream()
                        .limit(1)
                        .map(sentence -> new DateResolver(lexicon, new Syntax(sentence), published, Optional.empty()))
                        .flatMap(resolver -> resolver.when(TRIGGER, status).stream())
                        .findFirst();
    }
}
