// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extraction;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in words, of an article of Friday, 26 March 2021. */
class DateSentenceTest {

    private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2021, 3, 26));

    private static Optional<TimeSpan> read(String words) {
        return new DateSentence(Extraction.engine(), Extraction.lexicon()).read(words, FRIDAY, Status.ACTUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thursday|2021-03-25",
                "on Thursday|2021-03-25",
                "22 March 2021|2021-03-22",
                "March 22, 2021|2021-03-22",
                "March 2020|2020-03",
                "yesterday|2021-03-25",
            })
    void wordsAreADate(String words, String date) {
        assertThat(read(words)).contains(new TimeSpan(date));
    }

    @Test
    void otherWordsAreNone() {
        assertThat(read("in the harbour")).isEmpty();
        assertThat(read("on a day of which nobody is able to tell whether it was one in March 2020"))
                .isEmpty();
    }
}
