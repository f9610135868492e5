// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatCannotBeReadCostsItselfAlone() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"events\": [");
        Files.writeString(folder.resolve("b.json"), "{\"events\": [{\"status\": \"actual\"}]}");
        Files.write(
                folder.resolve("c.json"),
                "{\"events\": [], \"title\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("d.json"), "{\"events\": [{\"type\": \"Meeting\"}]}");
        Files.writeString(folder.resolve("e.json"), "");
        Files.writeString(
                folder.resolve("f.json"), "{\"events\": [{\"type\": \"Meeting\"}, {\"type\": \"Meetting\"}]}");
        Files.writeString(folder.resolve("g.json"), "{\"evnts\": []}");
        List<String> aside = new ArrayList<>();
        List<Path> others = new ArrayList<>();

        assertThat(new GoldReader(Ontology.load(), aside::add, others::add).read(folder))
                .extracting(GoldArticle::id)
                .containsExactly("d");

        assertThat(aside).hasSize(5);
        assertThat(aside.get(0)).contains("a.json is no annotated article");
        assertThat(aside.get(1)).contains("b.json", "/events/0", "type");
        assertThat(aside.get(2)).contains("c.json", "not in UTF-8; save it so");
        assertThat(aside.get(3)).contains("e.json is empty");
        assertThat(aside.get(4)).contains("f.json", "/events/1", "there is no type of event \"Meetting\"");
        assertThat(others).containsExactly(folder.resolve("g.json"));
    }
}
