// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the pictures that the README shows, from the invented articles, in a browser: {@code mvn -P screenshots}. */
@Tag("screenshots")
class ScreenshotsTest {

    private static final Path PICTURES = Path.of("docs/pictures");
    private static final Path INVENTED = Path.of("src/test/resources/gold/dev");
    private static final String THEIR_BASE = "http://localhost:3030/";
    private static final long LARGEST = 100_000;

    /** Of four pages, on a desk and in a hand, light and dark. */
    private static final int ALL = 16;

    @Test
    void everyPictureIsMadeAndSmall(@TempDir Path folder) throws IOException {
        Path base = Files.createDirectories(folder.resolve("store"));
        Shell.Ran ran = Shell.run("ingest", Shell.SAMPLES, INVENTED, "--store", base);
        assertThat(ran.code()).as(ran.err()).isLessThanOrEqualTo(1);
        try (Served server = Served.over(Tdb2Store.open(base), THEIR_BASE, folder)) {
            Judgement made = Workshop.open()
                    .node(
                            "screenshots.mjs",
                            server.base(),
                            PICTURES.toAbsolutePath().toString());
            Assumptions.assumeTrue(
                    made.skipped().isEmpty(), () -> made.skipped().orElseThrow());
            assertThat(made.faults()).isEmpty();
        }
        try (Stream<Path> files = Files.list(PICTURES)) {
            assertThat(files.toList()).hasSize(ALL).allSatisfy(file -> assertThat(Files.size(file))
                    .as(file.toString())
                    .isLessThan(LARGEST));
        }
    }
}
