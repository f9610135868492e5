// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Article;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SieveTest {

    private final Sieve sieve = new Sieve();

    @Test
    void whatNoXmlCanHoldIsTakenOutAndTold() {
        Article sifted = sieve.sifted(article("Talks\u0000 in Oslo\uFFFE", "They\u000Bmet.\uD800", "\uFFFF"));
        assertThat(sifted.title()).isEqualTo("Talks in Oslo");
        assertThat(sifted.paragraphs()).containsExactly("They met.");
        assertThat(sieve.taken()).contains("1 × U+0000, 1 × U+000B, 1 × U+D800, 1 × U+FFFE, 1 × U+FFFF");
    }

    @Test
    void allOtherTextStaysCharacterForCharacter() {
        Article whole = article("Talks\tin\nOslo", "“They met,” 😀 \u00A0said é e\u0301 \u200B\uFEFF.", "和平");
        assertThat(sieve.sifted(whole)).isEqualTo(whole);
        assertThat(sieve.taken()).isEmpty();
    }

    private static Article article(String title, String... paragraphs) {
        return new Article(
                URI.create("https://news.example/a"),
                title,
                Optional.of("The Example"),
                List.of("A. Marsh"),
                Optional.empty(),
                Optional.of("en"),
                List.of(paragraphs));
    }
}
