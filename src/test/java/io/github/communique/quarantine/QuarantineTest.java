// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.communique.model.Article;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2024-03-23T08:00:00Z"), ZoneOffset.UTC);
    private static final Clock EVENING = Clock.fixed(Instant.parse("2024-03-23T20:00:00Z"), ZoneOffset.UTC);

    private final Article told = Refused.article("https://news.example/spring-talks");
    private final Article nameless = new Article(
            URI.create("urn:communique:article:note"),
            "",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of("Norway met itself."));

    @TempDir
    private Path disk;

    private Path folder;
    private Quarantine quarantine;
    private Refusal meeting;
    private Refusal visit;

    @BeforeEach
    void open() {
        folder = disk.resolve("store/quarantine");
        quarantine = new Quarantine(folder, MORNING);
        meeting = Refused.refusal("https://news.example/id/event/meeting", "encounter/fail-one-state.ttl");
        visit = Refused.refusal("https://news.example/id/event/visit", "visit/fail-no-host-no-place.ttl");
    }

    @Test
    void whatIsKeptIsReadBackWhole() throws IOException {
        QuarantineEntry kept = quarantine.keep(told, List.of(meeting)).get(0);
        QuarantineEntry read = quarantine.entry(kept.id()).orElseThrow();
        assertThat(read.article()).isEqualTo(told);
        assertThat(read.event()).isEqualTo(meeting.event());
        assertThat(read.since()).isEqualTo(MORNING.instant());
        assertThat(read.reasons()).contains("violation: two to meet", "Name two parties or more");
        assertThat(read.facts().isIsomorphicWith(meeting.facts())).isTrue();
        assertThat(read.report().isIsomorphicWith(meeting.verdict().report())).isTrue();
    }

    @Test
    void anArticleWithoutAddressTitleOrDateIsReadBackToo() throws IOException {
        QuarantineEntry kept = quarantine.keep(nameless, List.of(meeting)).get(0);
        assertThat(quarantine.entry(kept.id()).orElseThrow().article()).isEqualTo(nameless);
    }

    @Test
    void theSameEventOfTheSameArticleHasTheSameIdEverywhere() throws IOException {
        Quarantine elsewhere = new Quarantine(disk.resolve("elsewhere"), EVENING);
        String id = quarantine.keep(told, List.of(meeting)).get(0).id();
        assertThat(elsewhere.keep(told, List.of(meeting)).get(0).id()).isEqualTo(id);
        assertThat(elsewhere.keep(told, List.of(visit)).get(0).id()).isNotEqualTo(id);
        assertThat(elsewhere.keep(nameless, List.of(meeting)).get(0).id()).isNotEqualTo(id);
    }

    @Test
    void keepingTheSameAgainChangesNothing() throws IOException {
        List<QuarantineEntry> first = quarantine.keep(told, List.of(meeting, visit));
        List<String> files = files();
        List<QuarantineEntry> again = new Quarantine(folder, EVENING).keep(told, List.of(meeting, visit));
        assertThat(again).extracting(QuarantineEntry::since).containsOnly(MORNING.instant());
        assertThat(again)
                .extracting(QuarantineEntry::id)
                .isEqualTo(first.stream().map(QuarantineEntry::id).toList());
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void otherFactsReplaceTheEntryAndItsTime() throws IOException {
        quarantine.keep(told, List.of(meeting));
        Refusal changed = new Refusal(meeting.event(), visit.facts(), visit.verdict());
        QuarantineEntry kept =
                new Quarantine(folder, EVENING).keep(told, List.of(changed)).get(0);
        assertThat(quarantine.list().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(kept.id());
            assertThat(entry.since()).isEqualTo(EVENING.instant());
            assertThat(entry.facts().isIsomorphicWith(visit.facts())).isTrue();
        });
    }

    @Test
    void keepingFewerReleasesTheRestOfThatArticleOnly() throws IOException {
        quarantine.keep(told, List.of(meeting, visit));
        quarantine.keep(nameless, List.of(meeting));
        quarantine.keep(told, List.of(visit));
        assertThat(quarantine.list().entries())
                .extracting(entry -> entry.article().address(), QuarantineEntry::event)
                .containsExactlyInAnyOrder(
                        tuple(told.address(), visit.event()), tuple(nameless.address(), meeting.event()));
    }

    @Test
    void keepingNothingClearsTheArticle() throws IOException {
        quarantine.keep(told, List.of(meeting, visit));
        assertThat(quarantine.keep(told, List.of())).isEmpty();
        assertThat(quarantine.list().entries()).isEmpty();
    }

    @Test
    void aReleasedEntryIsGoneAndLeavesNothingBehind() throws IOException {
        String id = quarantine.keep(told, List.of(meeting)).get(0).id();
        assertThat(quarantine.release(id)).isTrue();
        assertThat(quarantine.release(id)).isFalse();
        assertThat(quarantine.entry(id)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void aQuarantineThatWasNeverUsedIsEmpty() throws IOException {
        assertThat(quarantine.list().entries()).isEmpty();
        assertThat(quarantine.keep(told, List.of())).isEmpty();
        assertThat(folder).doesNotExist();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file + " " + file.toFile().lastModified() + " "
                            + file.toFile().length())
                    .toList();
        }
    }
}
