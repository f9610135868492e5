// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extraction;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.TimeSpan;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What day the article around an event gives it, for an article of Thursday, 16 May 2024. */
class DatingTest {

    @Test
    void aHeadlineTellsOfTheDayOfPublication() {
        assertThat(days("Malta expels Chad's ambassador", "The weather was fine."))
                .containsExactly("2024-05-16");
    }

    @Test
    void theTextGoesBeforeTheHeadline() {
        assertThat(days("Malta expels Chad's ambassador", "Malta expelled Chad's ambassador on Tuesday."))
                .containsExactly("2024-05-14");
    }

    @Test
    void whatIsSaidNextIsSaidOnTheSameDay() {
        assertThat(days("", "Malta criticised Chad on Tuesday.", "Malta urged Chad to release the pilot."))
                .containsExactly("2024-05-14", "2024-05-14");
    }

    @Test
    void nothingIsSaidOnADayLongPast() {
        assertThat(days("", "Malta criticised Chad in 2019.", "Malta urged Chad to release the pilot."))
                .containsExactly("2019", "none");
    }

    @Test
    void whatHappenedIsNotDatedByWhatIsSaid() {
        assertThat(days("", "Malta criticised Chad on Tuesday.", "Malta has expelled two envoys of Chad."))
                .containsExactly("2024-05-14", "none");
    }

    @Test
    void anAnswerIsNotTheActThatItAnswers() {
        assertThat(days("", "Kenya expelled a Ugandan diplomat on Tuesday.", "Uganda expelled a Kenyan diplomat."))
                .containsExactly("2024-05-14", "none");
    }

    private static List<String> days(String title, String... paragraphs) {
        return Extraction.extractor()
                .extract(new Article(
                        URI.create("urn:communique:article:days"),
                        title,
                        Optional.empty(),
                        List.of(),
                        Optional.of(LocalDate.of(2024, 5, 16)),
                        Optional.empty(),
                        List.of(paragraphs)))
                .stream()
                .map(Event::when)
                .map(when -> when.map(TimeSpan::edtf).orElse("none"))
                .toList();
    }
}
