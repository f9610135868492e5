// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sentence, what stands before it, and their pieces. */
class PieceLayoutTest {

    private final PieceLayout layout;

    PieceLayoutTest() throws IOException {
        this.layout = BaseModel.layout();
    }

    @Test
    void theSentenceStandsFirst() {
        Pieces pieces = layout.of(new EncoderInput(List.of("Talks", "failed", "."), List.of("They", "met", ".")));
        assertThat(pieces.ids()).containsExactly(101, 7566, 3478, 1012, 102, 2027, 2777, 1012, 102);
        assertThat(pieces.words()).containsExactly(-1, 0, 1, 2, -1, 3, 4, 5, -1);
        assertThat(pieces.sentenceEnd()).isEqualTo(4);
        assertThat(pieces.segment(4)).isZero();
        assertThat(pieces.segment(5)).isEqualTo(1);
    }

    @Test
    void ofTheSentenceTheBeginningIsKeptAndOfWhatStandsBeforeItTheEnd() {
        Pieces pieces =
                layout.of(new EncoderInput(Collections.nCopies(200, "talks"), Collections.nCopies(100, "talks")));
        assertThat(pieces.size()).isEqualTo(112 + 48 + 3);
        assertThat(pieces.of(111)).containsExactly(112);
        assertThat(pieces.of(112)).isEmpty();
        assertThat(pieces.of(251)).isEmpty();
        assertThat(pieces.of(252)).containsExactly(114);
    }

    @Test
    void nothingMayStandBefore() {
        assertThat(layout.of(new EncoderInput(List.of("Talks"), List.of())).ids())
                .containsExactly(101, 7566, 102, 102);
    }
}
