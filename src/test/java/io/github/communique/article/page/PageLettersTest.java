// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import static io.github.communique.article.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.article.ArticleException;
import io.github.communique.model.Article;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are read in the letters in which they were written. */
class PageLettersTest {

    private static final String HERE = "https://news.example/world/oslo-talks-open";
    private static final String TEXT =
            "The envoy of Chile was received in Oslo on Monday, the ministry said in a note, and left again.";

    /** Whatever the page says of itself, and whatever befell it on its way. */
    @ParameterizedTest
    @CsvSource({
        "utf-16be, <title>",
        "utf-16le, <title>",
        "utf-32, <title>",
        "windows-1252, <title>",
        "windows-1252, <meta charset=utf-8><title>",
        "iso-8859-15, <!-- <meta charset=koi8-r> --><meta charset=iso-8859-15><title>",
        "utf-8, <meta charset=x-none><title>"
    })
    void aPageIsReadInWhateverItIsWritten(String charset, String head) throws ArticleException {
        String page = head + "Malmö: Zoë is there</title><p>" + TEXT.replace("Oslo", "Malmö");
        byte[] mark = charset.equals("utf-32") ? new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF} : new byte[0];
        assertThat(read(joined(mark, page.getBytes(Charset.forName(charset)))).title())
                .isEqualTo("Malmö: Zoë is there");
    }

    @Test
    void straysInUtf8AndUtf8WrittenTwiceAreReadAsTheyWereMeant() throws ArticleException {
        String page = "<meta charset=utf-8><title>Malmö: “Zoë”</title><p>" + TEXT;
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        byte[] mixed = joined(bytes, " Malmö".getBytes(StandardCharsets.ISO_8859_1));
        byte[] twice = new String(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
        assertThat(List.of(read(mixed).title(), read(twice).title())).containsOnly("Malmö: “Zoë”");
        assertThat(read(mixed).paragraphs()).containsExactly(TEXT + " Malmö");
    }

    @Test
    void utf8ThatIsCalledWindows1252IsReadAsUtf8() throws ArticleException {
        String page = "<meta charset=windows-1252><title>Malmö – talks</title><p>" + TEXT.replace("Oslo", "Malmö");
        assertThat(read(page.getBytes(StandardCharsets.UTF_8)).title()).isEqualTo("Malmö – talks");
    }

    private static byte[] joined(byte[] start, byte[] end) {
        return ByteBuffer.allocate(start.length + end.length)
                .put(start)
                .put(end)
                .array();
    }

    private static Article read(byte[] page) throws ArticleException {
        return new HtmlArticleReader().read(paper(HERE, page)).article();
    }
}
