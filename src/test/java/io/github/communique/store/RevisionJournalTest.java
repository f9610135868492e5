// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import static io.github.communique.store.Graphs.articles;
import static io.github.communique.store.Graphs.turtle;
import static io.github.communique.store.StoreContract.ONE;
import static io.github.communique.store.StoreContract.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal on a disk: a program that dies while it writes, files that are lost, stores from before there was one. */
class RevisionJournalTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String A = "http://example.org/a";

    @TempDir
    Path folder;

    @TempDir
    Path settled;

    @Test
    void aJournalIsTheSameAfterReopening() {
        List<Revision> revisions;
        try (Tdb2Store store = open()) {
            store.replace(Map.of(ONE, turtle(":a :p 1 ."), TWO, turtle(":b :p 1 .")));
            store.replace(Map.of(ONE, turtle(":a :p 2 .")));
            store.withdraw(new Tombstone(ONE, NOON, "the editor", "taken back:\tall\nof it"));
            revisions = store.history().after(0, 10);
        }
        try (Tdb2Store store = open()) {
            assertThat(store.history().after(0, 10)).isEqualTo(revisions).hasSize(4);
            assertThat(store.history().content(3).isIsomorphicWith(turtle(":a :p 2 .")))
                    .isTrue();
            assertThat(store.gone(A)).map(Tombstone::why).contains("taken back: all of it");
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    /** At each of these moments the program may die: before, between and after the files of a change go to their places. */
    @Test
    void aChangeIsNotedOnceWhereverItWasCutOff(@TempDir Path crashes) throws IOException {
        fill();
        stage();
        copy(folder, settled);
        try (Tdb2Store store = Tdb2Store.open(settled, Clock.fixed(NOON, ZoneOffset.UTC))) {
            assertThat(store.history().last()).isEqualTo(4);
        }
        for (Path done : Durable.files(settled.resolve("history"))) {
            Path file = folder.resolve(settled.relativize(done));
            Files.createDirectories(file.getParent());
            Files.copy(done, file, StandardCopyOption.REPLACE_EXISTING);
            Path crashed = Files.createTempDirectory(crashes, "crashed");
            copy(folder, crashed);

            opensWhole(crashed);
        }
        opensWhole(folder);
    }

    @Test
    void aThingWhoseNoteWasCutOffIsNotedAgain() throws IOException {
        fill();
        stage();
        Path gone = new LossFolder(folder.resolve("history/gone")).file(A);
        Files.createDirectories(gone.getParent());
        Files.writeString(gone, A + "\t2026-03-01T12:00:0", StandardOpenOption.CREATE);

        opensWhole(folder);
    }

    private static void opensWhole(Path folder) {
        try (Tdb2Store store = Tdb2Store.open(folder, Clock.fixed(NOON, ZoneOffset.UTC))) {
            assertThat(store.history().after(0, 10))
                    .extracting(Revision::number)
                    .containsExactly(1L, 2L, 3L, 4L);
            assertThat(store.history().content(3).isIsomorphicWith(turtle(":c :p 2 .")))
                    .isTrue();
            assertThat(store.gone(A)).map(Tombstone::graph).contains(ONE);
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void aChangeThatNeverHappenedIsNotNoted() throws IOException {
        fill();
        stage();
        Files.move(folder.resolve("pending"), folder.resolve("staging"));

        try (Tdb2Store store = open()) {
            assertThat(store.history().last()).isEqualTo(2);
            assertThat(store.gone(A)).isEmpty();
            store.remove(TWO);
            assertThat(store.history().last()).isEqualTo(3);
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void aStoreFromBeforeThereWasAJournalGetsOneRevisionForEachGraph() {
        try (Tdb2Store store = open()) {
            store.replace(articles(0, 450));
        }
        Durable.delete(folder.resolve("history"));
        try (Tdb2Store store = Tdb2Store.open(folder)) {
            assertThat(store.history().after(0, 1000))
                    .hasSize(450)
                    .allMatch(revision -> revision.kind() == Revision.Kind.CREATED)
                    .extracting(Revision::when)
                    .allMatch(when -> when.isBefore(NOON.plusSeconds(1)));
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void beginningAJournalGoesOnWhereItWasCutOff() throws IOException {
        try (Tdb2Store store = open()) {
            store.replace(articles(0, 10));
        }
        Files.delete(folder.resolve("history/begun"));
        Path leaf = folder.resolve("history/revisions/000000.tsv");
        Files.write(leaf, Files.readAllLines(leaf).subList(0, 4));

        try (Tdb2Store store = open()) {
            assertThat(store.history().after(0, 100))
                    .extracting(Revision::graph)
                    .doesNotHaveDuplicates();
            assertThat(store.history().last()).isEqualTo(10);
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void rebuildingKeepsTheJournalAndNotesWhatItMissed() throws IOException {
        fill();
        String file = FolderArchive.file(ONE);
        Path graph = folder.resolve("graphs").resolve(file.substring(0, 2)).resolve(file);
        Files.write(graph, CanonicalGraph.of(ONE, turtle(":a :p 7 .")).lines());
        try (Tdb2Store store = open()) {
            assertThat(store.verify().journal()).singleElement().asString().contains(ONE);

            store.rebuild();

            assertThat(store.history().after(0, 10))
                    .extracting(Revision::kind)
                    .containsExactly(Revision.Kind.CREATED, Revision.Kind.CREATED, Revision.Kind.UPDATED);
            assertThat(store.history().content(3).isIsomorphicWith(turtle(":a :p 7 .")))
                    .isTrue();
            assertThat(store.verify().faults()).isEmpty();
            store.rebuild();
            assertThat(store.history().last()).isEqualTo(3);
        }
    }

    @Test
    void verifyingNamesALostContent() throws IOException {
        fill();
        Files.delete(Durable.files(folder.resolve("history/contents")).get(0));

        try (Tdb2Store store = open()) {
            assertThat(store.verify().journal()).singleElement().asString().contains("content of revision");
        }
    }

    @Test
    void verifyingNamesALostRevision() throws IOException {
        fill();
        Path leaf = folder.resolve("history/revisions/000000.tsv");
        Files.write(leaf, Files.readAllLines(leaf).subList(1, 2));

        try (Tdb2Store store = open()) {
            assertThat(store.verify().journal())
                    .anySatisfy(fault -> assertThat(fault).contains("revision 1 is missing"));
        }
    }

    private Tdb2Store open() {
        return Tdb2Store.open(folder, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private void fill() {
        try (Tdb2Store store = open()) {
            store.replace(Map.of(ONE, turtle(":a :p 1 ."), TWO, turtle(":b :p 1 .")));
        }
    }

    /** Writes down that {@link #ONE} tells of something else and {@link #TWO} goes. */
    private void stage() {
        FolderArchive archive = new FolderArchive(folder, Clock.fixed(NOON, ZoneOffset.UTC));
        CanonicalGraph one = CanonicalGraph.of(ONE, turtle(":c :p 2 ."));
        Version version = Version.NONE.changed(List.of(), List.of(one.lines()), NOON);
        Change change = new Change(List.of(one, CanonicalGraph.empty(TWO)), List.of(), version);
        Database database = FolderBackend.connect(folder);
        archive.stage(
                database.read(before -> new Minutes(archive, before, change.graphs(), Optional.empty()).of(change)));
        database.close();
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : Durable.files(from)) {
            Path copied = to.resolve(from.relativize(file));
            Files.createDirectories(copied.getParent());
            Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
