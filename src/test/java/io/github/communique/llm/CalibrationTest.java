// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a confidence is worth after some events of it were right and others were not. */
class CalibrationTest {

    private static final BigDecimal SURE = new BigDecimal("0.92");

    @TempDir
    private Path folder;

    private static Calibration learnt() {
        Calibration learnt = Calibration.none();
        for (int number = 0; number < 8; number++) {
            learnt = learnt.with(SURE, number % 4 > 0).with(new BigDecimal("0.3"), false);
        }
        return learnt;
    }

    @Test
    void asMuchAsTheShareThatWasRight() {
        assertThat(learnt().worth(SURE)).isEqualByComparingTo("0.7");
        assertThat(learnt().worth(new BigDecimal("0.8"))).isEqualByComparingTo("0.7");
        assertThat(learnt().worth(new BigDecimal("0.2"))).isEqualByComparingTo("0.1");
        assertThat(Calibration.none().worth(SURE)).isEqualByComparingTo(SURE);
    }

    @Test
    void itIsReadAsItIsWritten() throws IOException {
        Path file = Files.write(folder.resolve("answers.tsv"), learnt().lines());
        assertThat(file).hasContent("told\tevents\tright\n0.3\t8\t0\n0.9\t8\t6");
        assertThat(Calibration.read(file)).isEqualTo(learnt());
    }

    @Test
    void aLineThatIsNoneIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("answers.tsv"), "told\tevents\tright\n0.3\tmany\t0\n");
        assertThatThrownBy(() -> Calibration.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("learn GOLD_DIR --answers");
    }
}
