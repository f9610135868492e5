// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        List<String> aside = new ArrayList<>();

        assertThat(new GoldReader().read(folder, aside::add))
                .extracting(GoldArticle::id)
                .containsExactly("d");

        assertThat(aside).hasSize(3).allMatch(why -> why.contains("is no annotated article"));
        assertThat(aside.get(1)).contains("b.json", "/events/0", "type");
        assertThatThrownBy(() -> new GoldReader().read(folder)).hasMessageContaining("a.json");
    }
}
