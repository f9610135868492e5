// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.extract.name.GazetteerNames;
import io.github.communique.language.LimitException;
import io.github.communique.language.LimitException.Limit;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Article;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text keeps the reader busy, or fills its memory, for longer than an article may. */
class ReadingLimitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"the envoy met ", ", ", "( ", "a\u00A0", "1 ", "“ ", "met, and ", "und-", "&", "-", "ж"})
    void aSentenceOrWordWithoutEndIsNotParsed(String part) {
        assertThatThrownBy(() -> Extraction.engine().read(part.repeat(19_000 / part.length()), Optional.empty()))
                .isInstanceOfSatisfying(LimitException.class, beyond -> assertThat(beyond.limit())
                        .isEqualTo(Limit.LENGTH))
                .hasMessageMatching(
                        "has (a sentence of [\\d,]+ words|a word of [\\d,]+ characters|2,000 characters and more without a space).*");
    }

    @Test
    void theLongestSentenceThatWritersWriteIsRead() {
        String votes = "Norway and Chile voted for it, as did " + "the Netherlands, ".repeat(190) + "and Peru.";
        assertThat(Extraction.engine().read(votes, Optional.empty())).hasSize(1);
    }

    @Test
    void anArticleThatTakesTooLongIsGivenUp() {
        EventExtractor hasty = new EventExtractor(
                Extraction.engine(),
                Extraction.lexicon(),
                new GazetteerNames(Gazetteer.load()),
                Optional.empty(),
                Duration.ZERO);
        Article article = new Article(
                URI.create("https://news.example/a"),
                "Talks",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of("They met."));
        assertThatThrownBy(() -> hasty.extract(article))
                .isInstanceOfSatisfying(LimitException.class, beyond -> assertThat(beyond.limit())
                        .isEqualTo(Limit.TIME))
                .hasMessageContaining("took longer than the 0 seconds");
    }
}
