// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.util.stream.IntStream;

/**
 * The pieces of a sentence and of what stands before it, as the encoder takes them; the arrays are not copied.
 *
 * @param ids the numbers of the pieces
 * @param words for each piece the word it belongs to, −1 for those that mark a beginning or an end
 * @param sentenceEnd the first piece after those of the sentence, whose first is piece 1
 */
public record Pieces(int[] ids, int[] words, int sentenceEnd) {

    /** The word of a piece that marks a beginning or an end. */
    public static final int NO_WORD = -1;

    /** How many there are. */
    public int size() {
        return ids.length;
    }

    /** 0 for a piece of the sentence, 1 for one of what stands before it. */
    public int segment(int piece) {
        return piece > sentenceEnd ? 1 : 0;
    }

    /** The pieces of a word, in order; none of one that was cut off. */
    public IntStream of(int word) {
        return IntStream.range(0, words.length).filter(piece -> words[piece] == word);
    }
}
