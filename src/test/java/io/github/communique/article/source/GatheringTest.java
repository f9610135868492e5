// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.article.ArticleException;
import io.github.communique.model.Article;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that hold many articles, and those that hold none that is read. */
class GatheringTest {

    private static final String TEXT =
            "The foreign ministers of Norway and Kenya met in Oslo on Monday and spoke for two hours about the fishing grounds.";
    private static final String OTHER =
            "They said that they would meet again in the spring, and that the talks had been good.";

    @TempDir
    private Path folder;

    @Test
    void eachLineOfJsonIsAnArticleAndADamagedOneIsNamed() throws IOException {
        Path file = write("news.jsonl", """
                {"url": "https://news.example/a", "title": "A", "paragraphs": ["%1$s"]}

                {"url": "https://news.example/b", "title": }
                {"url": "https://news.example/c", "title": "C", "paragraphs": ["%1$s"]}
                """.formatted(TEXT));
        List<Outcome> outcomes = read(file);
        assertThat(outcomes).hasSize(3);
        assertThat(article(outcomes.get(0)).address()).isEqualTo(URI.create("https://news.example/a"));
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.source()).isEqualTo(file + " line 3");
            assertThat(refused.why()).contains("line=3", "cannot be read");
        });
        assertThat(article(outcomes.get(2)).title()).isEqualTo("C");
    }

    @Test
    void aListOfJsonIsReadArticleByArticle() throws IOException {
        Path file = write("news.json", """
                [{"id": "a", "title": "A", "paragraphs": ["%1$s"]}, {"id": "b", "title": "B", "paragraphs": ["%1$s"]}, 7]
                """.formatted(TEXT));
        List<Outcome> outcomes = read(file);
        assertThat(outcomes).hasSize(3);
        assertThat(article(outcomes.get(1)).title()).isEqualTo("B");
        assertThat(outcomes.get(2).source()).endsWith("article 3");
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aListNestedBeyondAllReasonIsNamed() throws IOException {
        Path file = write("deep.json", "[".repeat(200_000));
        assertThat(read(file)).singleElement().isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                        refused.why())
                .contains("deep.json", "nested too deeply"));
    }

    @Test
    void whatTrafilaturaWritesIsRead() throws IOException {
        Path file = write("trafilatura.json", """
                {"title": "Ministers meet", "author": "Ada Writer; Bo Scribe", "hostname": "news.example", "date": "2026-03-12",
                 "fingerprint": "0a1b", "id": null, "raw_text": "x", "text": "%s\\n%s", "language": "en",
                 "source": "https://news.example/ministers", "source-hostname": "The Example", "excerpt": "Talks"}
                """.formatted(TEXT, OTHER));
        Article article = article(read(file).get(0));
        assertThat(article.address()).isEqualTo(URI.create("https://news.example/ministers"));
        assertThat(article.authors()).containsExactly("Ada Writer", "Bo Scribe");
        assertThat(article.published()).contains(LocalDate.of(2026, 3, 12));
        assertThat(article.publisher()).contains("The Example");
        assertThat(article.paragraphs()).containsExactly(TEXT, OTHER);
    }

    @Test
    void whatNewspaperWritesIsRead() throws IOException {
        Path file = write("newspaper.json", """
                {"url": "https://news.example/ministers", "title": "Ministers meet", "authors": ["Ada Writer"],
                 "publish_date": "2026-03-12 00:00:00", "text": "%s\\n\\n%s", "meta_lang": "en", "meta_site_name": "The Example",
                 "keywords": ["talks"], "top_image": ""}
                """.formatted(TEXT, OTHER));
        Article article = article(read(file).get(0));
        assertThat(article.published()).contains(LocalDate.of(2026, 3, 12));
        assertThat(article.language()).contains("en");
        assertThat(article.paragraphs()).containsExactly(TEXT, OTHER);
    }

    @Test
    void rowsOfATableAreArticlesByTheNamesOfItsColumns() throws IOException {
        Path file = write("news.csv", """
                published,url,title,authors,text,remark
                2026-03-12,https://news.example/a,"Ministers, again",Ada Writer; Bo Scribe,"%s
                %s",mine
                yesterday,https://news.example/b,B,,%s,
                """.formatted(TEXT, OTHER, TEXT.replace(",", "")));
        List<Outcome> outcomes = read(file);
        Article article = article(outcomes.get(0));
        assertThat(article.title()).isEqualTo("Ministers, again");
        assertThat(article.authors()).containsExactly("Ada Writer", "Bo Scribe");
        assertThat(article.paragraphs()).containsExactly(TEXT, OTHER);
        assertThat(outcomes.get(1).source()).isEqualTo(file + " row 2");
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                .contains("row=2", "published"));
    }

    @Test
    void aTableWithoutTextIsRefusedWithItsColumns() throws IOException {
        Path file = write("news.csv", "url,title\nhttps://news.example/a,A\n");
        assertThat(read(file)).singleElement().isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                        refused.why())
                .contains("no column named \"text\"", "url, title"));
    }

    @ParameterizedTest
    @CsvSource({
        "talks.pdf, %PDF-1.7 x, is a PDF",
        "talks.txt, %PDF-1.7 x, is a PDF",
        "talks, %PDF-1.7 x, is a PDF",
        "talks.md, The ministers met in Oslo., of a kind that is not read",
        "talks.docx, PK\u0003\u0004, of a kind that is not read",
    })
    void whatIsNoArticleIsRefusedByItsKind(String name, String content, String why) throws IOException {
        assertThat(read(write(name, content)))
                .singleElement()
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                        .contains(name, why));
    }

    @Test
    void aFileWithoutAnEndingMayBeText() throws IOException {
        assertThat(read(write("talks", "Ministers meet\n\n" + TEXT + "\n")))
                .singleElement()
                .isInstanceOf(Outcome.Found.class);
    }

    private static Article article(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Found.class);
        return ((Outcome.Found) outcome).reading().article();
    }

    private List<Outcome> read(Path file) {
        Sources sources = new Sources(
                address -> {
                    throw new ArticleException("nothing is fetched here");
                },
                Optional.empty());
        return sources.read(List.of(file.toString())).toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
