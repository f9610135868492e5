// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extraction;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When what a word of a sentence tells of happened, for an article of Thursday, 16 May 2024. */
class DateResolverTest {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 5, 16));
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The king visited Chad on Tuesday. | visited | 2024-05-14",
                "The king visited Chad on Tuesday morning. | visited | 2024-05-14",
                "The king visited Chad on Sunday night. | visited | 2024-05-12",
                "The king visited Chad on 3 May. | visited | 2024-05-03",
                "The king visited Chad on 20 May. | visited | 2023-05-20",
                "The king visited Chad yesterday. | visited | 2024-05-15",
                "The king visited Chad on Monday and Tuesday. | visited | 2024-05-13/2024-05-14",
                "The king visited Chad three days ago. | visited | 2024-05-13",
                "Malta expelled an envoy on Tuesday, two days after Chad had expelled a diplomat. | expelled | 2024-05-14"
            })
    void aDayIsResolvedAgainstThatOfPublication(String sentence, String word, String when) {
        assertThat(when(sentence, word, Status.ACTUAL)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The king visited Chad last week. | 2024-05-06/2024-05-12",
                "The king visited Chad earlier this week. | 2024-05-13/2024-05-16",
                "The king visited Chad two weeks ago. | 2024-04-29/2024-05-05",
                "The king visited Chad at the weekend. | 2024-05-11/2024-05-12",
                "The king visited Chad last weekend. | 2024-05-11/2024-05-12",
                "The king visited Chad earlier this month. | 2024-05",
                "The king visited Chad last month. | 2024-04",
                "The king visited Chad in March. | 2024-03",
                "The king visited Chad in mid-April. | 2024-04",
                "The king visited Chad in the first week of April. | 2024-04",
                "The king visited Chad in the early 1980s. | 198X",
                "The king visited Chad in August. | 2023-08",
                "The king visited Chad last year. | 2023",
                "The king visited Chad ten years ago. | 2014",
                "The king visited Chad a decade ago. | 2014",
                "The king visited Chad in 2014 and 2015. | 2014/2015",
                "The king visited Chad in the 1990s. | 199X",
                "On this day in 1963, the king visited Chad. | 1963-05-16"
            })
    void aSpanIsAsWideAsItsWords(String sentence, String when) {
        assertThat(when(sentence, "visited", Status.ACTUAL)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The king visited Chad from April 27 to 29. | 2024-04-27/2024-04-29",
                "The king visited Chad on April 27-29. | 2024-04-27/2024-04-29",
                "The king visited Chad on 27–29 April. | 2024-04-27/2024-04-29",
                "The king visited Chad from 30 April to 2 May. | 2024-04-30/2024-05-02",
                "The king visited Chad between April 30 and May 2. | 2024-04-30/2024-05-02",
                "The king visited Chad on March 3-5, 2021. | 2021-03-03/2021-03-05",
                "The king visited Chad from Monday to Wednesday. | 2024-05-13/2024-05-15",
                "The king visited Chad from 30 December to 2 January. | 2023-12-30/2024-01-02"
            })
    void aRangeOfDaysIsReadInEveryForm(String sentence, String when) {
        assertThat(when(sentence, "visited", Status.ACTUAL)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The king will visit Chad on Tuesday. | 2024-05-21",
                "The king will visit Chad at the weekend. | 2024-05-18/2024-05-19",
                "The king will visit Chad later this week. | 2024-05-17/2024-05-19",
                "The king will visit Chad in March. | 2025-03",
                "The king will visit Chad from May 20 to 22. | 2024-05-20/2024-05-22",
                "The king will visit Chad tomorrow. | 2024-05-17"
            })
    void aPlanLiesAhead(String sentence, String when) {
        assertThat(when(sentence, "visit", Status.PLANNED)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theresa May met the king in Oslo. | met",
                "The king met Mrs May in Oslo. | met",
                "The king criticised April Moss. | criticised",
                "The king has urged Chad since 2019 to reopen the border. | urged",
                "Malta expelled an envoy a few days ago. | expelled",
                "Malta expelled an envoy several weeks ago. | expelled",
                "Malta expelled an envoy years ago. | expelled",
                "Malta expelled an envoy half a century ago. | expelled",
                "Malta signed the treaty after the coup of 2021. | signed"
            })
    void whatIsNoDateOfTheEventDatesItNot(String sentence, String word) {
        assertThat(when(sentence, word, Status.ACTUAL)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The king met the premier the next day. | met | 2024-05-11",
                "The king met the premier the previous day. | met | 2024-05-09"
            })
    void theNextDayIsTheOneAfterTheDayToldBefore(String sentence, String word, String when) {
        assertThat(when(sentence, word, Status.ACTUAL, Optional.of(LocalDate.of(2024, 5, 10))))
                .isEqualTo(when);
    }

    private static String when(String sentence, String word, Status status) {
        return when(sentence, word, status, NO_DAY);
    }

    private static String when(String sentence, String word, Status status, Optional<LocalDate> lastDay) {
        Syntax syntax = new Syntax(Extraction.engine().read(sentence, PUBLISHED).get(0));
        int token = IntStream.range(0, syntax.size())
                .filter(i -> syntax.token(i).text().equals(word))
                .findFirst()
                .orElseThrow();
        return new DateResolver(Extraction.lexicon(), syntax, PUBLISHED, lastDay)
                .when(token, status)
                .map(TimeSpan::edtf)
                .orElse("none");
    }
}
