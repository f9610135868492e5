// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.article.ArticleException;
import io.github.communique.article.RefusalReason;
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
import org.junit.jupiter.params.provider.ValueSource;

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
            assertThat(refused.why())
                    .contains("line=3", "column 44 cannot be read")
                    .doesNotContain("token");
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
                .contains("deep.json", "cannot be read"));
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
        assertThat(outcomes.get(1).source()).isEqualTo(file + " line 4");
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                .contains("line=4", "published"));
    }

    @Test
    void aDamagedRowCostsItselfAndIsNamedByItsLine() throws IOException {
        Path file = write("news.csv", """
                id,title,text
                a,A,"%1$s"
                b,B,"She said "no" and left.
                Then she came back.
                c,C,"%1$s"
                d,D,"never closed: %1$s
                e,E,"%1$s
                %2$s"
                f,F,%1$s, and more
                ,,
                g,G,
                h,H,"%1$s"
                """.formatted(TEXT.replace(",", ""), OTHER));
        List<Outcome> outcomes = read(file);
        assertThat(outcomes)
                .extracting(GatheringTest::told)
                .containsExactly(
                        "A",
                        file
                                + " line 3 is damaged: a quotation mark is not closed, or stands alone in a cell; close it, or double it there",
                        "C",
                        file
                                + " line 6 is damaged: a quotation mark is not closed, or stands alone in a cell; close it, or double it there",
                        "E",
                        file
                                + " line 9 has 4 cells, the first line names 3; put cells that hold the mark between cells in quotation marks",
                        file + " line 11 holds nothing in the column \"text\"; fill it",
                        "H");
        assertThat(article(outcomes.get(4)).paragraphs()).containsExactly(TEXT.replace(",", ""), OTHER);
    }

    @Test
    void aTableMayHaveAnyMarkBetweenCellsAndColumnsWithoutAName() throws IOException {
        Path file = write("news.csv", ";id;text;\r\n1;a;" + TEXT + ";x\r\n2;b;\"" + OTHER + "\";\r\n");
        assertThat(read(file))
                .extracting(outcome -> article(outcome).paragraphs().get(0))
                .containsExactly(TEXT, OTHER);
    }

    @Test
    void columnsMayBeWrittenInCapitals() throws IOException {
        Path file = write("news.csv", "URL;Title;Date;Text\nhttps://news.example/a;A;2026-03-12;" + TEXT + "\n");
        assertThat(read(file)).singleElement().satisfies(outcome -> {
            assertThat(article(outcome).paragraphs()).containsExactly(TEXT);
            assertThat(article(outcome).address()).hasToString("https://news.example/a");
            assertThat(article(outcome).published()).contains(LocalDate.of(2026, 3, 12));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'id,text,text\n', two columns of one name",
        "'id,text,Text\n', two columns of one name",
        "'', has no column named",
        "'id,text\n', holds no article",
        "'\"id,text\n', has no column named",
    })
    void aTableThatIsNoneIsRefusedInWords(String content, String why) throws IOException {
        assertThat(read(write("news.csv", content))).singleElement().satisfies(outcome -> assertThat(told(outcome))
                .contains("news.csv", why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.jsonl", "a.json"})
    void aBinaryFileByTheNameOfATextIsNamed(String name) throws IOException {
        assertThat(read(write(name, "PK\u0003\u0004\u0000\u0000{\n\n")))
                .singleElement()
                .satisfies(outcome -> assertThat(told(outcome)).contains(name, "is no text, but a binary file"));
    }

    @Test
    void whatStandsBehindAnObjectOfALineIsAnErrorOfThatLine() throws IOException {
        Path file = write("news.jsonl", """
                {"id": "a", "title": "A", "paragraphs": ["%1$s"]} and more
                {"id": "b", "title": "B", "paragraphs": ["%1$s"]}, {"id": "c"}
                {"id": "d", "title": "D", "paragraphs": ["%1$s"]}\s
                """.formatted(TEXT));
        List<Outcome> outcomes = read(file);
        assertThat(told(outcomes.get(0))).contains("line=1", "\"and more\" stands behind the object");
        assertThat(told(outcomes.get(1))).contains("line=2", "stands behind the object");
        assertThat(told(outcomes.get(2))).isEqualTo("D");
    }

    @Test
    void aListThatBreaksOffGivesWhatStandsBeforeTheBreak() throws IOException {
        Path file = write("news.json", """
                [{"id": "a", "title": "A", "paragraphs": ["%1$s"], "x": {"y": [1, {"z": "]}"}]}}, null,
                 {"id": "b", "title": "B", "paragraphs": ["%1$s"]}, {"id": "c", "title": }]""".formatted(TEXT));
        List<Outcome> outcomes = read(file);
        assertThat(outcomes).hasSize(4);
        assertThat(told(outcomes.get(0))).isEqualTo("A");
        assertThat(told(outcomes.get(1))).contains("article=2", "should be one object");
        assertThat(told(outcomes.get(2))).isEqualTo("B");
        assertThat(told(outcomes.get(3)))
                .isEqualTo(file + " article 4 and all after it cannot be read; mend the list there");
    }

    @Test
    void aMemberOfAListThatIsNestedBeyondAllReasonCostsItself() throws IOException {
        Path file = write("news.json", """
                [{"x": %s1%s}, {"id": "b", "title": "B", "paragraphs": ["%s"]}]""".formatted("[".repeat(50_000), "]".repeat(50_000), TEXT));
        List<Outcome> outcomes = read(file);
        assertThat(told(outcomes.get(0))).contains("article=1", "nested too deep");
        assertThat(told(outcomes.get(1))).isEqualTo("B");
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

    /** The headline, or why there is none. */
    private static String told(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.why()
                : article(outcome).title();
    }

    private static Article article(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Found.class);
        return ((Outcome.Found) outcome).reading().article();
    }

    private List<Outcome> read(Path file) {
        Sources sources = new Sources(
                address -> {
                    throw new ArticleException(RefusalReason.UNREACHABLE, "nothing is fetched here");
                },
                Optional.empty());
        return sources.read(List.of(file.toString())).toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
