// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedEngineTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 5, 6));

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();

    /** One token a text: enough to be kept. */
    private List<Sentence> word(String text, Optional<LocalDate> published) {
        asked.add(text);
        Token token = new Token(0, text, text, "NN", "O", 0, text.length());
        Dependency root = new Dependency(Dependency.ROOT, "root", 0);
        return List.of(new Sentence(text, 0, text.length(), List.of(token), List.of(root), List.of(root), List.of()));
    }

    private CachedEngine engine(String version) {
        return new CachedEngine(folder, version, () -> this::word);
    }

    @Test
    void aTextIsReadOnce() {
        List<Sentence> first = engine("1").read("Talks", DAY);
        assertThat(engine("1").read("Talks", DAY)).isEqualTo(first);
        assertThat(asked).containsExactly("Talks");
    }

    @Test
    void anotherDayOrVersionReadsAnew() {
        engine("1").read("Talks", DAY);
        engine("1").read("Talks", Optional.empty());
        engine("2").read("Talks", DAY);
        assertThat(asked).hasSize(3);
    }

    @Test
    void aKeptFileThatIsBrokenIsMadeAnew() throws IOException {
        List<Sentence> first = engine("1").read("Talks", DAY);
        try (Stream<Path> files = Files.walk(folder)) {
            Path kept = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.writeString(kept, "1\tTalks");
        }
        assertThat(engine("1").read("Talks", DAY)).isEqualTo(first);
        assertThat(engine("1").read("Talks", DAY)).isEqualTo(first);
        assertThat(asked).hasSize(2);
    }
}
