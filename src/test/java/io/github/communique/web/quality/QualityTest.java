// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pages claim of the reader what the README claims. */
class QualityTest {

    private final Quality quality = Quality.load();

    @Test
    void theFiguresOfEveryTypeStandInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(quality.figures().stream().skip(1).map(QualityTest::row))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(readme).contains(row));
        assertThat(readme)
                .contains("| %d | %.2f | %.2f |"
                        .formatted(
                                quality.overall().events(),
                                quality.overall().precision(),
                                quality.overall().recall()));
    }

    @Test
    void aTypeIsFoundByItsName() {
        assertThat(quality.of("Meeting")).map(Quality.OfType::events).hasValue(150);
        assertThat(quality.of("Picnic")).isEmpty();
    }

    private static String row(Quality.OfType one) {
        return "| %s | %d | %.2f | %.2f |".formatted(one.type(), one.events(), one.precision(), one.recall());
    }
}
