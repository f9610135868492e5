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
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
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
        assertThat(quarantine.list().entries()).isEmpty();
    }

    @Test
    void aDamagedEntryCostsItselfAndSaysWhichItIsAndWhatToDo() throws IOException {
        String id = quarantine.keep(told, List.of(meeting)).get(0).id();
        Article other = Refused.article("https://news.example/autumn-talks");
        String whole = quarantine.keep(other, List.of(meeting)).get(0).id();
        Files.writeString(folder.resolve(id).resolve("facts.ttl"), "<a> <b> ");
        Quarantine.Listing listing = quarantine.list();
        assertThat(listing.entries()).extracting(QuarantineEntry::id).containsExactly(whole);
        assertThat(listing.damaged()).containsOnlyKeys(id);
        assertThat(listing.damaged().get(id)).contains(id, "delete that folder and ingest its article again");
        assertThat(quarantine.release(id)).isTrue();
        assertThat(quarantine.list().damaged()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Graph unreadable = new GraphBase() {
            @Override
            protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
                throw new IllegalStateException("its disk is gone");
            }
        };
        Refusal lost = new Refusal(meeting.event(), unreadable, meeting.verdict());
        assertThatThrownBy(() -> quarantine.keep(told, List.of(lost))).hasMessage("its disk is gone");
        assertThat(folder).isEmptyDirectory();
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
