// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "extract, Missing required parameter",
        "nonsense, Unmatched argument",
        "evaluate --show all gold, Invalid value for option '--show'",
        "extract --format word a.html, Invalid value for option '--format'",
        "dump -o news.doc, tells no syntax",
        "release a/b, such as 2026.1",
        "release latest, such as 2026.1",
        "release --list 2026.1, --list makes no release",
        "release 2026.1 2026.2, Unmatched argument",
        "retract https://news.example/a, say --why",
        "same join http://localhost:3030/id/event/a http://localhost:3030/id/event/b, say --why",
        "serve --reader llm --replay asked, name these with --watch",
        "serve --pause 5, name these with --watch",
        "serve --allow-private, name these with --watch",
        "ingest --published yesterday a.txt, Invalid value for option '--published'",
    })
    void aWrongCommandEndsWithTwoAndPointsToTheHelp(String line, String complaint) {
        Ran ran = Shell.run((Object[]) line.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(complaint).contains("--help");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract",
                "ingest",
                "serve",
                "watch",
                "publish",
                "check",
                "query",
                "dump",
                "release",
                "retract",
                "quarantine",
                "store",
                "evaluate",
                "explain",
                "prompt",
                "quarantine list",
                "quarantine show",
                "quarantine retry",
                "store verify",
                "store rebuild",
                "store compact",
                "store rebase"
            })
    void everyCommandTellsItsExamplesAndExitCodes(String command) {
        Ran ran = Shell.run((Object[]) (command + " --help").split(" "));
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("Usage: communique " + command, "Examples:", "communique " + command, "Exit codes:");
    }

    @Test
    void examplesCanBeCopiedWhole() {
        assertThat(Shell.run("withdraw", "--help").out().lines())
                .contains("  communique withdraw http://localhost:3030/id/event/2026-03-12-meeting-es-pt-924beadc"
                        + " --why 'It is told as a dream.'");
        assertThat(Shell.run("same", "show", "--help").out().lines())
                .contains("  communique same show http://localhost:3030/id/event/2026-03-12-meeting-es-pt-924beadc");
    }

    @Test
    void aMissingStoreIsNamedAndNotMade() {
        Path missing = folder.resolve("nowhere");
        Ran ran = Shell.run("store", "verify", "--store", missing);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains(missing.toString(), "there is no store");
        assertThat(missing).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest --store", "extract --parses", "explain --parses"})
    void articlesThatAreNotThereAreNamedBeforeAnythingIsMade(String command) {
        Path made = folder.resolve("made");
        String[] words = command.split(" ");
        Ran ran = Shell.run(words[0], words[1], made, folder.resolve("nowhere.txt"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("nowhere.txt is no file that can be read")
                .doesNotContain("Loading");
        assertThat(made).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsCalledSo() {
        Path missing = folder.resolve("nowhere.zip");
        Ran ran = Shell.run("restore", missing, "--store", folder.resolve("store"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("nowhere.zip: there is no such file; check the path");
    }

    @Test
    void aQueryThatIsNoneIsNamedWithItsFile() throws IOException {
        Shell.run("ingest", Files.writeString(folder.resolve("empty.txt"), " "), "--store", folder.resolve("store"));
        Path file = Files.writeString(folder.resolve("wrong.rq"), "SELECT WHERE");
        Ran ran = Shell.run("query", "--store", folder.resolve("store"), file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("wrong.rq is no SPARQL query");
    }

    @Test
    void theVersionOfTheOntologyStandsBesideThatOfTheProgram() {
        assertThat(Shell.run("--version").out())
                .containsPattern("communique \\S+")
                .containsPattern("ontology \\d+\\.\\d+\\.\\d+");
    }
}
