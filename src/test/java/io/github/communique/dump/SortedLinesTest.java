// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void linesComeInOrderAndOnceHoweverFewFitInMemory(int atOnce) throws IOException {
        List<String> sorted = new ArrayList<>();
        try (SortedLines lines = new SortedLines(atOnce)) {
            List.of("d", "a", "é", "c", "a", "b", "d", "a").forEach(lines::add);
            lines.forEach(sorted::add);
        }

        assertThat(sorted).containsExactly("a", "b", "c", "d", "é");
    }
}
