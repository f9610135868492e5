// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceCodecTest {

    private static final Sentence MET = new Sentence(
            "Peru met\nChile on Monday",
            7,
            31,
            List.of(
                    new Token(0, "Peru", "Peru", "NNP", "LOCATION", 7, 11),
                    new Token(1, "met\\", "meet", "VBD", "O", 12, 15),
                    new Token(2, "Chi\tle", "Chile", "NNP", "LOCATION", 16, 21),
                    new Token(3, "on", "on", "IN", "O", 22, 24),
                    new Token(4, "Monday", "Monday", "NNP", "DATE", 25, 31)),
            List.of(
                    new Dependency(1, "nsubj", 0),
                    new Dependency(Dependency.ROOT, "root", 1),
                    new Dependency(1, "obj", 2),
                    new Dependency(1, "obl", 4)),
            List.of(
                    new Dependency(Dependency.ROOT, "root", 1),
                    new Dependency(1, "nsubj", 0),
                    new Dependency(1, "obl:on", 4),
                    new Dependency(2, "conj:and", 4)),
            List.of(new TimeExpression(4, 4, "DATE", "2026-05-04 INTERSECT P1D")));

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(SentenceCodec.read(SentenceCodec.write(List.of(MET, MET)))).containsExactly(MET, MET);
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(SentenceCodec.read(SentenceCodec.write(List.of()))).isEmpty();
    }

    @Test
    void aTokenIsARowOfTenColumns() {
        assertThat(SentenceCodec.write(List.of(MET)))
                .contains("\n1\tPeru\tPeru\t_\tNNP\t_\t2\tnsubj\t2:nsubj\tEntity=LOCATION|Span=7-11\n")
                .contains("\n# time = 4 4 DATE 2026-05-04 INTERSECT P1D\n");
    }

    @Test
    void aBrokenRowIsNamed() {
        String broken = SentenceCodec.write(List.of(MET, MET)).replaceFirst("\tNNP\t_\t2\tobj", "\tNNP\t2\tobj");
        assertThatThrownBy(() -> SentenceCodec.read(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 10: ");
    }

    @Test
    void aSentenceCutOffIsNotTakenForWhole() {
        String written = SentenceCodec.write(List.of(MET));
        assertThatThrownBy(() -> SentenceCodec.read(written.substring(0, written.length() - 3)))
                .hasMessageContaining("cut off");
    }
}
