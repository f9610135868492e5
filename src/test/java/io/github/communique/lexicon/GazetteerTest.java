// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China and Russia agree|China NAME CN, Russia NAME RU",
                "CHINA , ISRAEL DISCUSS TRADE|China NAME CN, Israel NAME IL",
                "the U.S. and the UK|United States NAME US, United Kingdom NAME GB",
                "The Kremlin praised Downing Street|Russia METONYM RU, United Kingdom METONYM GB",
                "French and Chinese ministers|France DEMONYM FR, China DEMONYM CN",
                "two Spaniards in Prague|Spain NATIONALS ES, Czech Republic CAPITAL CZ",
                "officials of the E.U. and Nato|European Union NAME -, North Atlantic Treaty Organization NAME -",
                "Brussels warned Hamas|European Union METONYM -, Hamas NAME PS",
                "the Democratic Republic of the Congo|Democratic Republic of the Congo NAME CD",
                "Côte d'Ivoire and Cote d' Ivoire|Ivory Coast NAME CI, Ivory Coast NAME CI",
                "talks in Sharm el - Sheikh|Sharm el-Sheikh NAME EG",
                "Sino - Russian trade|China COMBINING CN, Russia DEMONYM RU",
                "the P5 + 1 group|P5+1 NAME -",
                "OPEC + cut|OPEC+ NAME -",
                "a turkey in china|"
            })
    void namesAreFoundInRunningWords(String sentence, String expected) {
        List<String> found = GAZETTEER.in(List.of(sentence.split(" "))).stream()
                .map(senses -> show(senses.get(0)))
                .toList();
        assertThat(String.join(", ", found))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @Test
    void aCapitalIsAGovernmentThenACity() {
        assertThat(GAZETTEER.at(List.of("Washington"), 0))
                .extracting(GazetteerTest::show)
                .startsWith("United States CAPITAL US", "Washington NAME US");
    }

    private static String show(Match match) {
        return match.entry().label() + " " + match.how() + " " + match.country().orElse("-");
    }
}
