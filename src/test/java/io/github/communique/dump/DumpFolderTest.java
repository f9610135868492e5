// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.store.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpFolderTest {

    private static final DumpName NAME = new DumpName(Format.NTRIPLES, Compression.NONE);
    private static final Version VERSION =
            new Version("0123456789abcdef".repeat(4), Instant.parse("2026-03-12T09:30:00Z"));

    @TempDir
    private Path root;

    @Test
    void whatANewerVersionTakesAwayWhileItIsLookedUpIsNotThere() throws IOException {
        DumpFolder folder = new DumpFolder(root);
        assertThat(folder.find(NAME, VERSION)).isEmpty();
        DumpFile written = folder.write(NAME, VERSION, stream -> stream.write('x'));
        assertThat(folder.find(NAME, VERSION)).contains(written);

        Files.delete(written.path()); // its checksum goes after it

        assertThat(folder.find(NAME, VERSION)).isEmpty();
    }
}
