// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word and its pieces. */
class WordPieceTest {

    private static final Map<String, Integer> VOCABULARY = Map.ofEntries(
            Map.entry("[UNK]", 0),
            Map.entry("treaty", 1),
            Map.entry("treat", 2),
            Map.entry("##ies", 3),
            Map.entry("##y", 4),
            Map.entry("cafe", 5),
            Map.entry(".", 6),
            Map.entry("u", 7),
            Map.entry("n", 8),
            Map.entry("-", 9),
            Map.entry("\u56fd", 10),
            Map.entry("\u2019", 11));

    private final WordPiece wordPiece = new WordPiece(VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "treaty, 1",
        "TREATY, 1",
        "treaties, 2 3",
        "Café, 5",
        "Cafe\u0301, 5",
        "U.N., 7 6 8 6",
        "treaty-treaty, 1 9 1",
        "\u56fd\u56fd, 10 10",
        "u\u2019n, 7 11 8",
        "treatx, 0",
        "treatx-treaty, 0 9 1",
        "u\u200bn, 0",
        "'u\u00a0n', 7 8"
    })
    void aWordIsCut(String word, String pieces) {
        assertThat(wordPiece.pieces(word))
                .containsExactly(Arrays.stream(pieces.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    @Test
    void ofAWordThatCannotBeSeenNothingIsLeft() {
        assertThat(wordPiece.pieces("\u0000")).isEmpty();
        assertThat(wordPiece.pieces("u".repeat(101))).containsExactly(0);
    }
}
