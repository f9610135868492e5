// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for those who mend the reading: what is right, what was lost and where, and what is seen in a sentence. */
class ReadersToolsTest {

    private static final String ARTICLE = """
            {"id": "norway", "title": "Of states", "published": "2024-05-16", "kind": "wire",
             "paragraphs": ["Norway condemned Togo. A gardener condemned Ghana. Kenya thanked Peru."],
             "events": [
               {"type": "Criticism", "status": "actual", "evidence": ["Norway condemned Togo."], "participants": [
                 {"name": "Norway", "kind": "state", "country": "NO", "role": "source"},
                 {"name": "Togo", "kind": "state", "country": "TG", "role": "target"}]},
               {"type": "Criticism", "status": "actual", "evidence": ["A gardener condemned Ghana."], "participants": [
                 {"name": "Ghana", "kind": "state", "country": "GH", "role": "target"}]}]}
            """;

    @TempDir
    private Path folder;

    private Path gold;

    @BeforeEach
    void write() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("norway.json"), ARTICLE);
    }

    @Test
    void anEvaluationEndsWithTheFunnel() {
        Ran ran = Shell.run("evaluate", "--models", "none", gold);
        assertThat(ran.out())
                .contains("event    P 0.500 R 0.500 F1 0.500\n")
                .contains("  Criticism          matched   2 told   1 right   1  refused 1: no source 1\n")
                .contains("missed 1: no source 1\n");
    }

    @Test
    void theEventsThatWereMissedOrAreWrongAreListed() {
        assertThat(Shell.run("evaluate", "--models", "none", "--show", "missed,wrong", gold)
                        .out())
                .contains("missed\tnorway\tCriticism\ttarget Ghana (GH)\tno source\tA gardener condemned Ghana.\n")
                .contains("wrong\tnorway\tSupport\tsource Kenya (KE), target Peru (PE)\t"
                        + "the reader tells nothing there\tKenya thanked Peru.\n");
    }

    @Test
    void parsesThatAreKeptGiveTheSameResult() {
        Path parses = folder.resolve("parses");
        String first = Shell.run("extract", "--models", "none", "--parses", parses, gold)
                .out();
        assertThat(parses).isDirectoryRecursivelyContaining("glob:**.conllu");
        assertThat(Shell.run("extract", "--models", "none", "--parses", parses, gold)
                        .out())
                .isEqualTo(first);
        assertThat(Shell.run("extract", "--models", "none", gold).out()).isEqualTo(first);
    }

    @Test
    void anArticleIsExplainedSentenceBySentence() {
        Ran ran = Shell.run("explain", "--models", "none", gold);
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("""

                        A gardener condemned Ghana.
                          “Ghana” is Ghana (name)
                          Criticism actual by “condemned”, criticise-""")
                .contains("    source “gardener” is nobody known\n")
                .contains("    refused, as who acts is not known\n")
                .contains("    told: Criticism actual: source Norway, target Togo\n")
                .contains("""
                        Told in the end:
                          Criticism actual: source Norway, target Togo (0.75)
                        """);
    }

    @Test
    void whatCannotBeExplainedIsNamed() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), " ");
        Ran ran = Shell.run("explain", empty);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("set aside: ", "empty.txt");
    }
}
