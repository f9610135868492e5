// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import static io.github.communique.store.Graphs.articles;
import static io.github.communique.store.Graphs.turtle;
import static io.github.communique.store.StoreContract.ONE;
import static io.github.communique.store.StoreContract.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that dies, a disk that loses files, a folder that is something else. */
class RecoveryTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Graph OLD = turtle(":a :p 1 .");
    private static final Graph NEW = turtle(":a :p 2 .");

    @TempDir
    Path folder;

    @Test
    void aStoreIsTheSameAfterItsReopening() {
        Tombstone stone = new Tombstone(TWO, NOON, "the editor", "taken back:\tall\nof it");
        Version version;
        try (Tdb2Store store = open()) {
            store.replace(Map.of(ONE, OLD, TWO, OLD));
            store.withdraw(stone);
            version = store.version();
        }
        try (Tdb2Store store = open()) {
            assertThat(store.names()).containsExactly(ONE);
            assertThat(store.withdrawals()).containsExactly(stone);
            assertThat(store.version()).isEqualTo(version);
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void aChangeThatWasNotWrittenDownWholeNeverWas() throws IOException {
        fill();
        Path staging = Files.createDirectories(folder.resolve("staging/graphs"));
        Files.writeString(staging.resolve("half.nq"), "<http://example.org/a> <http://exa");

        opensAs(OLD);
    }

    @Test
    void aChangeWrittenDownButNotCommittedIsFinished() {
        fill();
        stage();

        opensAs(NEW);
    }

    @Test
    void aChangeCommittedButNotSettledIsFinished() {
        fill();
        stage();
        Database database = FolderBackend.connect(folder);
        Difference.settle(database, List.of(CanonicalGraph.of(ONE, NEW), CanonicalGraph.empty(TWO)));
        database.close();

        opensAs(NEW);
    }

    @Test
    void aChangeSettledByHalfIsFinished() throws IOException {
        fill();
        stage();
        Database database = FolderBackend.connect(folder);
        Difference.settle(database, List.of(CanonicalGraph.of(ONE, NEW), CanonicalGraph.empty(TWO)));
        database.close();
        Files.move(
                folder.resolve("pending/graphs").resolve(FolderArchive.file(ONE)),
                fileOf(ONE),
                StandardCopyOption.REPLACE_EXISTING);

        opensAs(NEW);
    }

    /** {@link #ONE} holds this graph; {@link #TWO} is there with the old content only; all is sound. */
    private void opensAs(Graph expected) {
        try (Tdb2Store store = open()) {
            assertThat(store.graph(ONE).isIsomorphicWith(expected)).isTrue();
            assertThat(store.names()).isEqualTo(expected == OLD ? Set.of(ONE, TWO) : Set.of(ONE));
            assertThat(store.verify().faults()).isEmpty();
            assertThat(store.replace(Map.of(ONE, expected))).isEmpty();
            assertThat(folder.resolve("pending")).doesNotExist();
        }
    }

    @Test
    void aLostDatabaseIsBuiltAnewFromTheRecord() {
        Version version;
        try (Tdb2Store store = open()) {
            store.replace(articles(0, 450));
            version = store.version();
        }
        Durable.delete(folder.resolve("tdb2"));
        try (Tdb2Store store = open()) {
            assertThat(store.names()).hasSize(450);
            assertThat(store.version()).isEqualTo(version);
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void verifyingNamesALostFileAndRebuildingBringsItBack() throws IOException {
        fill();
        Files.delete(fileOf(ONE));
        try (Tdb2Store store = open()) {
            assertThat(store.verify().withoutFile()).containsExactly(ONE);
            assertThat(store.verify().stale()).isTrue();

            store.rebuild();

            assertThat(store.verify().faults()).isEmpty();
            assertThat(store.graph(ONE).isIsomorphicWith(OLD)).isTrue();
        }
    }

    @Test
    void verifyingNamesADifferenceAndRebuildingFollowsTheRecord() throws IOException {
        fill();
        Files.write(fileOf(ONE), CanonicalGraph.of(ONE, NEW).lines());
        Path three = fileOf("http://example.org/three");
        Files.createDirectories(three.getParent());
        Files.write(three, CanonicalGraph.of("http://example.org/three", NEW).lines());
        try (Tdb2Store store = open()) {
            assertThat(store.verify().differing()).containsExactly(ONE);
            assertThat(store.verify().withoutGraph()).containsExactly("http://example.org/three");

            store.rebuild();

            assertThat(store.verify().faults()).isEmpty();
            assertThat(store.graph(ONE).isIsomorphicWith(NEW)).isTrue();
            assertThat(store.names()).contains("http://example.org/three");
        }
    }

    @Test
    void verifyingNamesAFileThatCannotBeRead() throws IOException {
        fill();
        Files.writeString(fileOf(ONE), "<http://example.org/a> <http://exa");
        try (Tdb2Store store = open()) {
            assertThat(store.verify().unreadable())
                    .singleElement()
                    .asString()
                    .contains(fileOf(ONE).toString());
            assertThat(store.verify().sound()).isFalse();
        }
    }

    @Test
    void aLostVersionIsCountedAnew() throws IOException {
        String digest;
        try (Tdb2Store store = open()) {
            store.replace(Map.of(ONE, OLD));
            digest = store.version().digest();
        }
        Files.delete(folder.resolve("version"));
        try (Tdb2Store store = open()) {
            assertThat(store.version().digest()).isEqualTo(digest);
        }
    }

    @Test
    void compactingKeepsAllAndTakesLessRoom() throws IOException {
        try (Tdb2Store store = open()) {
            for (int i = 0; i < 5; i++) {
                store.replace(articles(i * 10, i * 10 + 10));
            }
            long before = Durable.files(folder.resolve("tdb2")).size();

            store.compact();

            assertThat(store.names()).hasSize(50);
            assertThat(store.verify().faults()).isEmpty();
            assertThat(Durable.files(folder.resolve("tdb2"))).hasSizeLessThanOrEqualTo((int) before);
            store.replace(Map.of(ONE, OLD));
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void aStoreInUseIsRefusedToAnother() {
        try (Tdb2Store store = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("in use");
            assertThat(store.names()).isEmpty();
        }
        open().close();
    }

    @Test
    void aFolderOfOtherThingsIsNoStore() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear sir");

        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("letter.txt");
        assertThat(folder.resolve("graphs")).doesNotExist();
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear sir");

        assertThatThrownBy(() -> Tdb2Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("a store is a folder");
    }

    @Test
    void aDamagedDatabaseSaysWhatToDo() throws IOException {
        fill();
        for (Path file : Durable.files(folder.resolve("tdb2"))) {
            Files.writeString(file, "not a database");
        }

        assertThatThrownBy(() -> {
                    try (Tdb2Store store = open()) {
                        throw new AssertionError("opened: " + store.names());
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("tdb2")
                .hasMessageContaining("delete that folder");
    }

    private Tdb2Store open() {
        return Tdb2Store.open(folder, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private void fill() {
        try (Tdb2Store store = open()) {
            store.replace(Map.of(ONE, OLD, TWO, OLD));
        }
    }

    /** Writes down that {@link #ONE} becomes new and {@link #TWO} goes. */
    private void stage() {
        FolderArchive archive = new FolderArchive(folder, Clock.fixed(NOON, ZoneOffset.UTC));
        CanonicalGraph one = CanonicalGraph.of(ONE, NEW);
        Version version = Version.NONE.changed(List.of(), List.of(one.lines()), NOON);
        Change change = new Change(List.of(one, CanonicalGraph.empty(TWO)), List.of(), version);
        Database database = FolderBackend.connect(folder);
        archive.stage(
                database.read(before -> new Minutes(archive, before, change.graphs(), Optional.empty()).of(change)));
        database.close();
    }

    private Path fileOf(String graph) {
        String file = FolderArchive.file(graph);
        return folder.resolve("graphs").resolve(file.substring(0, 2)).resolve(file);
    }
}
