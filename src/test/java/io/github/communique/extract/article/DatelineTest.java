// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dateline before the first sentence of a report. */
class DatelineTest {

    private static final String SENTENCE = "Malta thanked Chad.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VALLETTA, May 4 (Agency) - ",
                "VALLETTA, Sept. 4 (Agency) - ",
                "VALLETTA, March 4 (Agency) - ",
                "VALLETTA, Mar 4 (Agency) - ",
                "Valletta — "
            })
    void aDatelineIsBlankedOut(String dateline) {
        assertThat(Dateline.blanked(dateline + SENTENCE)).isEqualTo(" ".repeat(dateline.length()) + SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Valletta thanked Chad.", "Malta, Chad - and Togo - met.", "May 4 was a day off."})
    void aSentenceStays(String sentence) {
        assertThat(Dateline.blanked(sentence)).isEqualTo(sentence);
    }
}
