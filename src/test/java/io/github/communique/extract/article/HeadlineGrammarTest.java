// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extraction;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.extract.sentence.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts in a headline, and on whom. */
class HeadlineGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya, Uganda sign peace deal in Arusha | sign | Kenya, Uganda",
                "Malta, Chad to sign trade pact next week | sign | Malta, Chad",
                "Malta, Chad restore relations | restore | Malta, Chad",
                "Malta expels envoy of Chad | expels | Malta",
                "Malta summons Libyan envoy over map | summons | Malta",
                "Malta, a neighbour of Italy, expelled an envoy. | expelled | Malta",
                "In Malta, Chad expelled an envoy. | expelled | Chad"
            })
    void bothNamesBeforeTheVerbAct(String headline, String verb, String agents) {
        Syntax syntax = syntax(headline);
        assertThat(words(syntax, new Voice(syntax).agents(token(syntax, verb)))).isEqualTo(agents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maltese envoy summoned by Chad | summoned | Chad | envoy",
                "Maltese diplomats expelled by Chad | expelled | Chad | diplomats"
            })
    void aParticipleWithByIsPassive(String headline, String verb, String agents, String patients) {
        Syntax syntax = syntax(headline);
        int token = token(syntax, verb);
        assertThat(words(syntax, new Voice(syntax).agents(token))).isEqualTo(agents);
        assertThat(words(syntax, new Voice(syntax).patients(token))).isEqualTo(patients);
    }

    private static Syntax syntax(String headline) {
        return new Syntax(HeadlineGrammar.mended(Extraction.engine()
                .read(headline, Optional.of(LocalDate.of(2024, 5, 16)))
                .get(0)));
    }

    private static int token(Syntax syntax, String word) {
        return IntStream.range(0, syntax.size())
                .filter(token -> syntax.token(token).text().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Syntax syntax, List<Integer> tokens) {
        return String.join(
                ", ",
                tokens.stream()
                        .sorted()
                        .map(token -> syntax.token(token).text())
                        .toList());
    }
}
