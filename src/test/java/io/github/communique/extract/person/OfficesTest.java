// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extraction;
import io.github.communique.model.Article;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which offices persons hold now, by the words beside their names. */
class OfficesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Finnish Foreign Minister Maria Lind | Foreign Minister",
                "Then-Finnish Foreign Minister Maria Lind | none",
                "The then Finnish foreign minister Maria Lind | none",
                "Finland's then foreign minister, Maria Lind, | none",
                "The late Finnish president Maria Lind | none",
                "Late Finnish President Maria Lind | none",
                "Slain Finnish President Maria Lind | none",
                "Maria Lind, Finland's foreign minister from 2011 to 2015, | none",
                "Maria Lind, foreign minister of Finland until 2011, | none",
                "Maria Lind, foreign minister of Finland since 2011, | foreign minister"
            })
    void whoeverMetHoldsTheOfficeOrHeldItThen(String words, String office) {
        assertThat(lind(words))
                .extracting(party -> party.office().orElse("none"))
                .contains(office);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Former Finnish foreign minister Maria Lind",
                "Finnish ex-foreign minister Maria Lind",
                "Ousted Finnish president Maria Lind",
                "Overthrown Finnish president Maria Lind",
                "Retired Finnish ambassador Maria Lind",
                "The previous Finnish foreign minister, Maria Lind,",
                "Finland's previous president Maria Lind",
                "The retired Finnish diplomat Maria Lind",
                "Maria Lind, Finland's former foreign minister,"
            })
    void whoHoldsAnOfficeNoMoreHasNone(String words) {
        assertThat(lind(words)).allMatch(party -> party.office().isEmpty());
    }

    private static List<Party> lind(String words) {
        String text = words + " met Norwegian Prime Minister Kari Dahl in Oslo on 2 June 2014.";
        Article article = new Article(
                URI.create("https://news.example/offices"),
                "Offices",
                Optional.empty(),
                List.of(),
                Optional.of(LocalDate.parse("2024-03-15")),
                Optional.of("en"),
                List.of(text));
        return Extraction.extractor().extract(article).stream()
                .flatMap(event -> event.participations().stream())
                .map(Participation::party)
                .filter(party -> party.name().equals("Maria Lind"))
                .toList();
    }
}
