// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void whatOthersWriteNeitherBreaksARowNorAddsACell() {
        assertThat(OneLine.row("Mira\r\nToll", "a\tb", "\u001b[31mred", " \u2028x"))
                .isEqualTo("Mira Toll\ta b\t[31mred\tx");
    }
}
