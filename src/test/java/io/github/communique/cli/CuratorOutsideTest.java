// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Judgement;
import io.github.communique.conformance.Workshop;
import io.github.communique.curator.CuratorFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tools that are not ours say of the pages for curators. */
@Tag("outside")
class CuratorOutsideTest {

    private static final String PASSWORD = "seven herons on a wall";

    @TempDir
    private Path folder;

    @Test
    void axeAndABrowserFindNoFaultOnThePagesForCurators() throws IOException {
        Path store = folder.resolve("store");
        CuratedStore.fill(store);
        Path file = folder.resolve("curators");
        new CuratorFile(file).add("Anna Berg", PASSWORD);
        try (Served served = Served.start(store, "--curators", file.toString())) {
            String demand = CuratedStore.DEMAND.substring(CuratedStore.DEMAND.lastIndexOf('/') + 1);
            Judgement judgement = Workshop.open()
                    .node(
                            "curators.mjs",
                            served.at("/").toString(),
                            "Anna Berg",
                            PASSWORD,
                            "curate",
                            "curate/event/" + demand,
                            "curate/article/" + CuratedStore.fish(),
                            "doc/event/" + demand + ".html");
            Assumptions.assumeTrue(
                    judgement.skipped().isEmpty(), () -> judgement.skipped().orElseThrow());
            assertThat(judgement.faults()).as(judgement.tool()).isEmpty();
            assertThat(judgement.figures()).startsWith("6 pages for curators");
        }
    }
}
