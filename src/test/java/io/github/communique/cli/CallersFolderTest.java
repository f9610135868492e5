// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.learnt.LearntFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a command that is handed over takes relative names for those of files where its caller stands. */
class CallersFolderTest {

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void fill() throws IOException {
        store = folder.resolve("store");
        CuratedStore.fill(store);
    }

    @Test
    void theArticleOfAnAddedEventIsReadThere() throws IOException {
        Files.writeString(folder.resolve("fish.json"), """
            {"url": "https://news.example/fish", "title": "Fish", "publisher": "The Ledger", "published": "2031-05-10",
             "authors": [], "language": "en", "paragraphs": ["It rained. %s"]}
            """.formatted(CuratedStore.SENTENCE));
        String told = handedOver(
                "correct",
                "--add",
                "--article",
                "https://news.example/fish",
                "--sentence",
                CuratedStore.SENTENCE,
                "--from",
                "fish.json",
                "--type",
                "Agreement",
                "--participant",
                "ES",
                "--participant",
                "CL",
                "--why",
                "It was missed.");
        assertThat(told).contains("Added: <");
    }

    @Test
    void theWeightsToReadByLieThere() throws IOException {
        Files.createDirectory(folder.resolve("learnt"));
        Files.createFile(folder.resolve("learnt").resolve(LearntFiles.ENCODER));
        String other = CuratedStore.BASE + "doc/article/none";
        assertThat(handedOver("reextract", other, "--models", "learnt")).contains("no text is kept of the article");
        assertThat(handedOver("reextract", other, "--models", "other")).contains("--models other: there is no ");
    }

    private String handedOver(String... words) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        House house = Served.house();
        Console caller = new Console(out, out, false, InputStream.nullInputStream(), Map.of());
        try (OpenStore opened = house.existingStore(store)) {
            Main.line(house.receiving(caller, new Stop(), folder, opened)).execute(words(words));
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private String[] words(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--store";
        all[words.length + 1] = store.toString();
        return all;
    }
}
