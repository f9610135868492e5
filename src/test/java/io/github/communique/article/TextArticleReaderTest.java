// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import static io.github.communique.article.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.model.Article;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextArticleReaderTest {

    @Test
    void theFirstLineBeforeABlankLineIsTheHeadlineAndWrappedLinesAreJoined() throws ArticleException {
        Article article = read("""
                Ministers of Norway and Chad meet

                The foreign ministers of Norway and Chad met
                in Oslo on Tuesday.

                They agreed to meet again.
                """);
        assertThat(article.title()).isEqualTo("Ministers of Norway and Chad meet");
        assertThat(article.paragraphs())
                .containsExactly(
                        "The foreign ministers of Norway and Chad met in Oslo on Tuesday.",
                        "They agreed to meet again.");
    }

    @Test
    void aWireDatelineIsTextAndNoHeadline() throws ArticleException {
        Article article = read("PARIS, March 3 (Agency) - The ministers met on Monday.\n\nThey left on Tuesday.\n");
        assertThat(article.title()).isEmpty();
        assertThat(article.paragraphs().get(0)).isEqualTo("PARIS, March 3 (Agency) - The ministers met on Monday.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARIS, May 3, 2026 (Agency) - The ministers met on Monday and spoke of fishing. | 2026-05-03",
                "UNITED NATIONS, 3 May 2026 /NEWS/ -- The ministers met on Monday and spoke of fishing. | 2026-05-03",
                "Paris, France, Sept. 3, 2026 — The ministers met on Monday and spoke of fishing. | 2026-09-03",
                "PARIS, May 3 (Agency) — The ministers met on Monday and spoke of fishing. |",
                "PARIS (Agency) — The treaty of May 3, 1926 was signed - again. |",
                "The ministers met on May 3, 2026 - and left the town on the next morning. |",
            })
    void theDatelineTellsTheDayWhereItHasAYear(String paragraph, LocalDate day) throws ArticleException {
        Article article = read(paragraph + "\n\nThey left on Tuesday.\n");
        assertThat(article.published()).isEqualTo(Optional.ofNullable(day));
        assertThat(article.paragraphs().get(0)).isEqualTo(paragraph);
    }

    @Test
    void aShortFirstLineBrokenOnPurposeIsTheHeadline() throws ArticleException {
        Article article = read("Envoy visits Lima\nThe envoy of Chile visited Lima on Monday to speak of fish.\n");
        assertThat(article.title()).isEqualTo("Envoy visits Lima");
        assertThat(article.paragraphs()).hasSize(1);
    }

    @Test
    void aWrappedFirstLineIsNoHeadline() throws ArticleException {
        Article article = read("The envoy of Chile visited Lima on Monday\nto speak of fish with his\ncounterpart.\n");
        assertThat(article.title()).isEmpty();
        assertThat(article.paragraphs()).hasSize(1);
    }

    @Test
    void withoutBlankLinesALineThatEndsASentenceIsAParagraph() throws ArticleException {
        assertThat(read("Envoy visits Lima\nThe envoy of Chile came on Monday.\nHe left.\n")
                        .paragraphs())
                .containsExactly("The envoy of Chile came on Monday.", "He left.");
    }

    @Test
    void aDateOnItsOwnLineUnderTheHeadlineIsTheDayOfPublication() throws ArticleException {
        Article article = read("Envoy visits Lima\n\n3 March 2021\n\nThe envoy came.\n");
        assertThat(article.published()).contains(LocalDate.of(2021, 3, 3));
        assertThat(article.paragraphs()).containsExactly("The envoy came.");
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsWindows1252() throws ArticleException {
        byte[] bytes =
                "Accord signé\r\n\r\nL’accord est “signé”.".getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(new TextArticleReader()
                        .read(paper("file:///a.txt", bytes))
                        .article()
                        .text())
                .isEqualTo("Accord signé\n\nL’accord est “signé”.");
    }

    @Test
    void utf16WithAByteOrderMarkIsRead() throws ArticleException {
        byte[] bytes = "\uFEFFAccord signé.".getBytes(StandardCharsets.UTF_16LE);
        assertThat(new TextArticleReader()
                        .read(paper("file:///a.txt", bytes))
                        .article()
                        .paragraphs())
                .containsExactly("Accord signé.");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> read(" \n "))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("holds no text");
    }

    private static Article read(String text) throws ArticleException {
        return new TextArticleReader().read(paper("file:///a.txt", text)).article();
    }
}
