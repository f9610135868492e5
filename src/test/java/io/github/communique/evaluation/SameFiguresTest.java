// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameFiguresTest {

    private static final SameGold GOLD = new SameGold(
            List.of(Set.of("a 1", "b 1", "c 1"), Set.of("a 2", "b 2")),
            Set.of(Set.of("a 3", "b 3")),
            Set.of("a", "b", "c"));

    @TempDir
    private Path folder;

    @Test
    void pairsAndShareOfEachEventAreCounted() {
        SameFigures figures = SameFigures.of(GOLD, List.of(Set.of("a 1", "b 1"), Set.of("c 1", "a 2")), event -> true);
        assertThat(figures.precision()).isEqualTo(0.5);
        assertThat(figures.recall()).isEqualTo(0.25);
        assertThat(figures.events()).isEqualTo(5);
        assertThat(figures.cubedPrecision()).isCloseTo((1 + 1 + 0.5 + 0.5 + 1) / 5, within(1e-9));
        assertThat(figures.cubedRecall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 0.5 + 0.5) / 5, within(1e-9));
    }

    @Test
    void aPairThatTheReaderCouldNotDecideCountsNeitherWay() {
        SameFigures figures = SameFigures.of(GOLD, List.of(Set.of("a 3", "b 3")), event -> true);
        assertThat(figures.found()).isZero();
    }

    @Test
    void aHappeningStandsInOneHalfWithAllItsEvents() {
        assertThat(List.of("a 1", "b 1", "c 1")).extracting(GOLD::half).containsOnly(GOLD.half("a 1"));
    }

    @Test
    void aFileOfHappeningsIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("happenings.json"), """
                {"clusters": [{"members": [["a", "1"], ["b", "1"]]}], "not_same": [[["d", "1"], ["e", "1"], "why"]],
                 "unsure": [[["a", "2"], ["b", "2"], "why"]]}
                """);
        SameGold gold = SameGold.read(file);
        assertThat(gold.clusters()).containsExactly(Set.of("a 1", "b 1"));
        assertThat(gold.open()).containsExactly(Set.of("a 2", "b 2"));
        assertThat(gold.articles()).containsExactlyInAnyOrder("a", "b", "d", "e");
    }
}
