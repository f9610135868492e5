// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.article.ArticleException;
import io.github.communique.article.ArticleReading;
import io.github.communique.article.RefusalReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    private static final Fetcher OFFLINE = address -> {
        throw new ArticleException(RefusalReason.UNREACHABLE, address + " cannot be reached: there is no network here");
    };

    @TempDir
    Path folder;

    @Test
    void aFolderGivesItsArticlesAtAnyDepthInTheOrderOfTheirNamesAndPassesOverTheRest() throws IOException {
        write("b.txt", "Second\n\nThe envoy came.");
        write("deep/c.json", "{\"id\": \"c\", \"title\": \"Third\", \"paragraphs\": [\"The envoy left.\"]}");
        write(
                "a.html",
                "<html><title>First</title><p>The envoy of Chile was expected in Lima on Monday, officials said.</p>");
        write("notes.md", "no article");
        write("deep/scan.PDF", "no article");
        write(".hidden/d.txt", "no article");
        List<Outcome> outcomes = read(folder.toString());
        assertThat(outcomes.stream().filter(Outcome.Found.class::isInstance))
                .extracting(
                        outcome -> ((Outcome.Found) outcome).reading().article().title())
                .containsExactly("First", "Second", "Third");
        assertThat(outcomes.subList(3, 5))
                .containsExactly(
                        new Outcome.PassedOver(folder.resolve("deep/scan.PDF").toString()),
                        new Outcome.PassedOver(folder.resolve("notes.md").toString()));
    }

    @Test
    void aBadFileIsRefusedByNameAndDoesNotStopTheRest() throws IOException {
        write("a.json", "{");
        write("b.txt", "Good\n\nThe envoy came.");
        List<Outcome> outcomes =
                read(folder.toString(), folder.resolve("missing.txt").toString(), "https://a.example/x");
        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.get(0)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.source()).endsWith("a.json");
            assertThat(refused.why()).contains("line 1");
        });
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Found.class);
        assertThat(outcomes.get(2)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                .contains("missing.txt")
                .contains("give a file"));
        assertThat(outcomes.get(3)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                .contains("no network"));
    }

    @Test
    void aFolderWithoutArticlesIsRefused() {
        assertThat(read(folder.toString()))
                .singleElement()
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                        .contains("holds no .html"));
    }

    @Test
    void whatIsNoFileIsRefusedByNameAndALinkThatLeadsBackToo() throws Exception {
        write("a.txt", "Good\n\nThe envoy came.");
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString())
                        .start()
                        .waitFor())
                .isZero();
        Files.createSymbolicLink(folder.resolve("round"), folder);
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        List<Outcome> outcomes =
                read(folder.toString(), folder.resolve("pipe.txt").toString(), "/dev/zero");
        assertThat(outcomes).hasSize(6);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Found.class);
        assertThat(outcomes.subList(1, 6))
                .extracting(outcome -> ((Outcome.Refused) outcome).why())
                .satisfiesExactly(
                        why -> assertThat(why).contains("pipe.txt is no file, but a pipe"),
                        why -> assertThat(why).contains("round is a link back"),
                        why -> assertThat(why).contains("self.txt cannot be read"),
                        why -> assertThat(why).contains("pipe.txt is no file, but a pipe"),
                        why -> assertThat(why).contains("/dev/zero is no file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0999-12-31", "9999-12-31"})
    void aDayWithoutNewspapersIsNotTakenForThatOfPublicationAndNoted(String day) throws IOException {
        write("a.json", "{\"id\": \"a\", \"published\": \"" + day + "\", \"paragraphs\": [\"They met.\"]}");
        assertThat(read(folder.toString())).singleElement().isInstanceOfSatisfying(Outcome.Found.class, found -> {
            assertThat(found.reading().article().published()).isEmpty();
            assertThat(found.reading().provenance()).doesNotContainKey("published");
            assertThat(found.notes()).singleElement().asString().contains("a.json tells " + day, "no newspaper");
        });
    }

    @Test
    void theGivenDayIsTakenOnlyWhereTheArticleTellsNone() throws IOException {
        write("a.json", "{\"id\": \"a\", \"published\": \"2020-02-02\", \"paragraphs\": [\"They met.\"]}");
        write("b.json", "{\"id\": \"b\", \"paragraphs\": [\"They met.\"]}");
        List<ArticleReading> readings = new Sources(OFFLINE, Optional.of(LocalDate.of(2021, 1, 1)))
                .read(List.of(folder.toString()))
                .map(outcome -> ((Outcome.Found) outcome).reading())
                .toList();
        assertThat(readings.get(0).article().published()).contains(LocalDate.of(2020, 2, 2));
        assertThat(readings.get(1).article().published()).contains(LocalDate.of(2021, 1, 1));
        assertThat(readings.get(1).provenance()).containsEntry("published", "given");
    }

    @Test
    void aFileWithoutKnownEndingIsToldByItsLook() throws IOException {
        write("talks", "{\"id\": \"c\", \"title\": \"Told by look\", \"paragraphs\": [\"The envoy left.\"]}");
        assertThat(titles(folder.resolve("talks").toString())).containsExactly("Told by look");
    }

    private List<Outcome> read(String... sources) {
        return new Sources(OFFLINE, Optional.empty()).read(List.of(sources)).toList();
    }

    private List<String> titles(String source) {
        return read(source).stream()
                .map(outcome -> ((Outcome.Found) outcome).reading().article().title())
                .toList();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
