// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extraction;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Place;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the events of a text happened. */
class PlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kenyan president met the Maltese president in Oslo on Monday. | Meeting | Oslo",
                "Norway and Kenya opened the Geneva talks on Monday. | Meeting | Geneva",
                "Norwegian President Ola Dahl flew to Nairobi, where he met the Kenyan president. | Meeting | Nairobi",
                "Norwegian President Ola Dahl landed in Nairobi to meet the Kenyan president. | Meeting | Nairobi",
                "Norwegian President Ola Dahl visited Kenya, meeting the Kenyan president in Nairobi. | Visit | Nairobi",
                "Norwegian President Ola Dahl visited Kenya on Monday. | Visit | Kenya",
                "Norwegian President Ola Dahl hosted Vladimir Petrov, the Russian premier, in Oslo. | Visit | Oslo"
            })
    void aHappeningIsPlacedMostClosely(String sentence, String type, String place) {
        assertThat(place(sentence, type)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The French president said in Berlin that France would help Kenya. | Statement | Berlin",
                "The French president told reporters at the White House that France would help Kenya. | Statement | White House",
                "The French president praised Kenya in a speech in Berlin. | Support | Berlin",
                "France condemned the attack in Somalia. | Criticism | none",
                "France urged restraint in Sudan. | Demand | none"
            })
    void anActOfSpeechIsPlacedWhereItIsSaid(String sentence, String type, String place) {
        assertThat(place(sentence, type)).isEqualTo(place);
    }

    @Test
    void whoWasJustToldToBeSomewhereSpeaksThere() {
        assertThat(places("Norwegian President Ola Dahl visited Nairobi on Monday. Dahl praised Kenya."))
                .containsExactly("Nairobi", "Nairobi");
    }

    @Test
    void anotherDayIsAnotherPlace() {
        assertThat(places("Norwegian President Ola Dahl visited Nairobi on Monday. Dahl praised Kenya on Wednesday."))
                .containsExactly("Nairobi", "none");
    }

    private static String place(String text, String type) {
        return events(text).stream()
                .filter(event -> event.type().name().equals(type))
                .map(PlacesTest::place)
                .findFirst()
                .orElse("no event");
    }

    private static List<String> places(String text) {
        return events(text).stream().map(PlacesTest::place).toList();
    }

    private static String place(Event event) {
        return event.place().map(Place::name).orElse("none");
    }

    private static List<Event> events(String text) {
        return Extraction.extractor()
                .extract(new Article(
                        URI.create("urn:communique:article:places"),
                        "",
                        Optional.empty(),
                        List.of(),
                        Optional.of(LocalDate.of(2024, 5, 16)),
                        Optional.empty(),
                        List.of(text)));
    }
}
