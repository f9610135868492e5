// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedQuarantineTest {

    private final Article told = Refused.article("https://news.example/spring-talks");

    @TempDir
    private Path disk;

    private Path folder;
    private Quarantine quarantine;
    private Refusal meeting;

    @BeforeEach
    void open() {
        folder = disk.resolve("store/quarantine");
        quarantine = new Quarantine(folder, Clock.systemUTC());
        meeting = Refused.refusal("https://news.example/id/event/meeting", "encounter/fail-one-state.ttl");
    }

    @Test
    void anIdThatIsAPathLeadsNowhere() throws IOException {
        Files.createDirectories(folder);
        Path outside = Files.writeString(disk.resolve("store/precious.txt"), "stay");
        assertThat(quarantine.entry("..")).isEmpty();
        assertThat(quarantine.release("../../store")).isFalse();
        assertThat(outside).exists();
    }

    @Test
    void halfWrittenEntriesArePassedOver() throws IOException {
        Files.createDirectories(folder.resolve(".draft-123"));
        assertThat(quarantine.list()).isEmpty();
    }

    @Test
    void aDamagedEntrySaysWhichItIsAndWhatToDoAndCanBeReleased() throws IOException {
        String id = quarantine.keep(told, List.of(meeting)).get(0).id();
        Files.writeString(folder.resolve(id).resolve("facts.ttl"), "<a> <b> ");
        assertThatThrownBy(quarantine::list)
                .isInstanceOf(IOException.class)
                .hasMessageContaining(id)
                .hasMessageContaining("release it and ingest its article again");
        assertThat(quarantine.ids()).containsExactly(id);
        assertThat(quarantine.release(id)).isTrue();
        assertThat(quarantine.list()).isEmpty();
    }

    @Test
    void anEntryWithAMissingFileIsDamagedAndIsMendedByKeepingItAgain() throws IOException {
        String id = quarantine.keep(told, List.of(meeting)).get(0).id();
        Files.delete(folder.resolve(id).resolve("article.json"));
        assertThatThrownBy(() -> quarantine.entry(id)).hasMessageContaining("article.json");
        quarantine.keep(told, List.of(meeting));
        assertThat(quarantine.entry(id)).isPresent();
    }
}
