// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.store.Revision;
import io.github.communique.store.Tdb2Store;
import io.github.communique.store.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is taken away as a file and brought back; a file that is not whole brings nothing back. */
class BackupTest {

    private static final String ONE = "http://example.org/one";
    private static final String TWO = "http://example.org/two";
    private static final Graph TALKS = RDFParser.fromString(
                    "<http://example.org/a> <http://example.org/p> 1 .", Lang.TURTLE)
            .toGraph();

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Version version;
    private static List<Revision> revisions;
    private static BackupContent content;

    @BeforeAll
    static void takeAway() throws IOException {
        Path place = shared.resolve("store");
        try (Tdb2Store store = Tdb2Store.open(place)) {
            store.replace(Map.of(ONE, TALKS, TWO, TALKS));
            store.withdraw(TWO, "It was wrong.", Instant.parse("2026-03-12T10:00:00Z"));
            write(place.resolve("quarantine/e1/reasons.txt"), "no party");
            write(place.resolve("releases/2026.1/communique.nq"), "# frozen");
            write(place.resolve("releases/2026.1/store/data"), "made anew");
            write(place.resolve("releases/.2026.2.begun/communique.nq"), "# half");
            write(place.resolve("articles/one.json.gz"), "kept");
            version = store.version();
            revisions = store.history().after(0, 10);
            content = new Backup(shared.resolve("news.zip")).write(place, store);
            store.replace(Map.of(ONE, TALKS, "http://example.org/three", TALKS));
        }
    }

    @Test
    void aStoreComesBackAsItWasWithItsHistoryAndWithdrawals() throws IOException {
        assertThat(new Backup(shared.resolve("news.zip")).restore(folder.resolve("again")))
                .isEqualTo(content);

        try (Tdb2Store store = Tdb2Store.open(folder.resolve("again"))) {
            assertThat(store.version()).isEqualTo(version);
            assertThat(store.names()).containsExactly(ONE);
            assertThat(store.withdrawn(TWO)).isPresent();
            assertThat(store.history().after(0, 10)).isEqualTo(revisions);
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void whatLiesBesideTheDataComesAlongAndWhatIsMadeAnewDoesNot() throws IOException {
        new Backup(shared.resolve("news.zip")).restore(folder);

        assertThat(folder.resolve("quarantine/e1/reasons.txt")).hasContent("no party");
        assertThat(folder.resolve("releases/2026.1/communique.nq")).hasContent("# frozen");
        assertThat(folder.resolve("articles/one.json.gz")).hasContent("kept");
        assertThat(folder.resolve("releases/2026.1/store")).doesNotExist();
        assertThat(folder.resolve("releases/.2026.2.begun")).doesNotExist();
        assertThat(shared.resolve("store/backup")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingIsRefused() throws IOException {
        write(folder.resolve("letter.txt"), "Dear sir");

        assertThatThrownBy(() -> new Backup(shared.resolve("news.zip")).restore(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds something");
        assertThat(folder).isDirectoryContaining("glob:**/letter.txt");
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path there = write(folder.resolve("there.zip"), "older");
        try (Tdb2Store store = Tdb2Store.open(folder.resolve("store"))) {
            assertThatThrownBy(() -> new Backup(there).write(folder.resolve("store"), store))
                    .hasMessageContaining("there already");
        }
        assertThat(there).hasContent("older");
    }

    @Test
    void aFileOfAnotherContentIsNamed() throws IOException {
        Path damaged = changed("data/quarantine/e1/reasons.txt", "no party at all");

        refused(damaged, "quarantine/e1/reasons.txt", "SHA-256");
    }

    @Test
    void aFileThatTheManifestDoesNotNameIsRefused() throws IOException {
        refused(changed("data/graphs/stranger.nq", "<a> <b> <c> <d> ."), "stranger.nq");
    }

    @Test
    void aLostFileIsNamed() throws IOException {
        Path lacking = Files.copy(shared.resolve("news.zip"), folder.resolve("lacking.zip"));
        try (FileSystem zip = FileSystems.newFileSystem(lacking)) {
            Files.delete(zip.getPath("communique-backup/data/version"));
        }
        refused(lacking, "lacks", "data/version");
    }

    @Test
    void aFileThatWouldLieOutsideOfTheStoreIsRefused() throws IOException {
        refused(changed("manifest-sha256.txt", manifest() + "00  data/../../evil\n"), "outside of the store");
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void aFileThatNoBackupHoldsIsRefused() throws IOException {
        for (String stranger : List.of("tdb2/Data-0001/nodes.dat", "lock", "door", "watch/lock", "letter.txt")) {
            refused(
                    changed("manifest-sha256.txt", manifest() + "00  data/" + stranger + "\n"),
                    stranger,
                    "no backup holds");
        }
    }

    @Test
    void aFileInsideTheStoreIsRefused() throws IOException {
        Path place = folder.resolve("store");
        try (Tdb2Store store = Tdb2Store.open(place)) {
            Files.createSymbolicLink(folder.resolve("other-name"), place);
            for (Path inside : List.of(place.resolve("news.zip"), folder.resolve("other-name/graphs/news.zip"))) {
                assertThatThrownBy(() -> new Backup(inside).write(place, store))
                        .isInstanceOf(IOException.class)
                        .hasMessageContainingAll("inside the store", "name a file outside");
            }
        }
    }

    @Test
    void aFolderThatIsThereStaysAsAMountedVolumeMust() throws IOException {
        Path volume = Files.createDirectory(folder.resolve("volume"));
        Object before = Files.readAttributes(volume, BasicFileAttributes.class).fileKey();
        write(volume.resolve(".restoring/graphs/half"), "left by a restore that was killed");

        new Backup(shared.resolve("news.zip")).restore(volume);

        assertThat(Files.readAttributes(volume, BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
        assertThat(folder).isDirectoryContaining("glob:**/volume").isDirectoryNotContaining("glob:**restoring");
        assertThat(volume.resolve(".restoring")).doesNotExist();
        try (Tdb2Store store = Tdb2Store.open(volume)) {
            assertThat(store.version()).isEqualTo(version);
        }
    }

    @Test
    void aFileThatWasCutOffIsNoBackup() throws IOException {
        byte[] whole = Files.readAllBytes(shared.resolve("news.zip"));
        Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));

        refused(half, "no whole backup");
    }

    private void refused(Path backup, String... words) {
        Path target = folder.resolve("target");
        assertThatThrownBy(() -> new Backup(backup).restore(target))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(words);
        assertThat(target).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**restoring");
    }

    private Path changed(String name, String text) throws IOException {
        Path copy = folder.resolve("changed.zip");
        Files.deleteIfExists(copy);
        Files.copy(shared.resolve("news.zip"), copy);
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            write(zip.getPath("communique-backup/" + name), text);
        }
        return copy;
    }

    private static String manifest() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(shared.resolve("news.zip"))) {
            return Files.readString(zip.getPath("communique-backup/manifest-sha256.txt"));
        }
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
