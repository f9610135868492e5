// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Maria Lind,                maria-lind
                    José Manuel Albares,       jose-manuel-albares
                    Lars Løkke Rasmussen,      lars-lokke-rasmussen
                    Radosław Sikorski,         radoslaw-sikorski
                    Đặng Hoàng Giang,          dang-hoang-giang
                    Hakan Fidan (Türkiye),     hakan-fidan-turkiye
                    N'Djamena,                 ndjamena
                    Côte d’Ivoire,             cote-divoire
                    'U.S.-Japan, “alliance”',  u-s-japan-alliance
                    Ⅷ Summit,                  viii-summit
                    İstanbul,                  istanbul
                    """)
    void aSlugIsSmallLatinLettersDigitsAndHyphens(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Test
    void namesInOtherScriptsAreKeptApartByADigest() {
        assertThat(Slug.of("王毅")).matches("[0-9a-f]{8}").isNotEqualTo(Slug.of("李强"));
        assertThat(Slug.of("Сергей (Russia)")).matches("russia-[0-9a-f]{8}");
    }

    @Test
    void longTextsAreCutAtAWordAndKeptApartByADigest() {
        String start = "the agreement on the common use of the waters of the upper river between";
        assertThat(Slug.of(start + " a and b"))
                .matches("the-agreement-on-[a-z-]*-[0-9a-f]{8}")
                .hasSizeLessThan(75)
                .isNotEqualTo(Slug.of(start + " c and d"));
    }

    @Test
    void aTextWithoutLettersHasASlugStill() {
        assertThat(Slug.of("…")).matches("[0-9a-f]{8}");
    }
}
