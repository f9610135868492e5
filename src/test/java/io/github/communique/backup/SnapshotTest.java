// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots of one store do not stand in each other's way. */
class SnapshotTest {

    @TempDir
    private Path store;

    @BeforeEach
    void fill() throws IOException {
        write("version", "1");
        write("graphs/ab/one.nq", "<a> <b> <c> <d> .");
    }

    @Test
    void twoAtOnceAreBothWholeAndLeaveNothing() throws IOException {
        try (Snapshot second = second()) {
            assertThat(second.files()).containsExactly(Path.of("graphs/ab/one.nq"), Path.of("version"));
            assertThat(second.file(Path.of("version"))).hasContent("1");
        }
        assertThat(store.resolve("backup")).doesNotExist();
    }

    /** Taken while another is there, which ends before this one is read. */
    private Snapshot second() throws IOException {
        try (Snapshot first = Snapshot.of(store)) {
            Snapshot second = Snapshot.of(store);
            assertThat(first.files()).isEqualTo(second.files());
            return second;
        }
    }

    @Test
    void whatAKilledProgramLeftGoes() throws IOException {
        write("backup/1-1000-123/graphs/one.nq", "left");
        try (Snapshot snapshot = Snapshot.of(store)) {
            assertThat(store.resolve("backup/1-1000-123")).doesNotExist();
            assertThat(snapshot.files()).hasSize(2);
        }
        assertThat(store.resolve("backup")).doesNotExist();
    }

    @Test
    void whatIsNotOfTheStoreIsLeftWhereItIs() throws IOException {
        write("news.zip", "an older backup");
        write("letters/one.txt", "Dear sir");
        try (Snapshot snapshot = Snapshot.of(store)) {
            assertThat(snapshot.files()).containsExactly(Path.of("graphs/ab/one.nq"), Path.of("version"));
        }
    }

    @Test
    void whereNoLinkCanBeMadeFilesAreCopied() throws IOException {
        Path elsewhere = Files.createTempDirectory(elsewhere(), "snapshot");
        try {
            Files.createSymbolicLink(store.resolve("backup"), elsewhere);
            try (Snapshot snapshot = Snapshot.of(store)) {
                assertThat(snapshot.file(Path.of("graphs/ab/one.nq"))).hasContent("<a> <b> <c> <d> .");
            }
        } finally {
            PathUtils.delete(elsewhere);
        }
    }

    /** A folder of another file system, to which no link can lead. */
    private Path elsewhere() throws IOException {
        for (Path each : List.of(Path.of("/dev/shm"), Path.of("target").toAbsolutePath())) {
            if (Files.isWritable(each) && !Files.getFileStore(each).equals(Files.getFileStore(store))) {
                return each;
            }
        }
        return abort("all that can be written here is one file system");
    }

    private void write(String name, String text) throws IOException {
        Path file = store.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
