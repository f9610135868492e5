// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extraction;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Lexicon;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatedSidesTest {

    private static final Lexicon LEXICON = Extraction.lexicon();
    private static final AnnotatedSides SIDES =
            new AnnotatedSides(Gazetteer.load(), LEXICON.words("official"), LEXICON.words("article"));

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "the European Union, 2019, eu",
        "U.N. Security Council, 2019, un",
        "Antonio Guterres, 2019, un",
        "Ban Ki-moon, 2012, un",
        "a NATO spokesman, 2019, nato",
        "Two EU diplomats, 2019, eu",
        "leaders of the European Union, 2019, eu",
        "Harbour Watch, 2019, harbour-watch",
        "villages close to NATO, 2019, villages-close-to-nato",
        "EU envoys to NATO, 2019, eu-envoys-to-nato",
    })
    void sideOfAnAnnotatedName(String name, int year, String key) {
        assertThat(SIDES.of(name, Optional.empty(), year)).isEqualTo(key);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a spokesman, FI, fi", "NATO leaders, FI, fi"})
    void theAnnotatedCountryCounts(String name, String country, String key) {
        assertThat(SIDES.of(name, Optional.of(country), 2019)).isEqualTo(key);
    }
}
