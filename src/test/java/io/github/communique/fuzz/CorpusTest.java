// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing starts from and what it has found, thrown at the doors once more, whole and cut short. */
class CorpusTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @ParameterizedTest
    @EnumSource
    void everyInputIsReadOrRefusedWithAReason(Target target) throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(RESOURCES.resolve(target.folder()))) {
            inputs = files.sorted().toList();
        }

        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            for (int length : new int[] {bytes.length, bytes.length / 2, bytes.length / 3, 0}) {
                assertThatCode(() -> target.take(Arrays.copyOf(bytes, length)))
                        .as("%s, the first %d bytes", input, length)
                        .doesNotThrowAnyException();
            }
        }
    }
}
