// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.util.List;

/**
 * Sentences as the model takes them, padded to the longest; the arrays are not copied.
 *
 * @param ids the numbers of the pieces
 * @param mask 1 for a piece and 0 for padding
 * @param segments 0 for the sentence and 1 for what stands before it
 */
record PieceBatch(long[][] ids, long[][] mask, long[][] segments) {

    static PieceBatch of(List<Pieces> sentences) {
        int length = sentences.stream().mapToInt(Pieces::size).max().orElse(0);
        PieceBatch batch = new PieceBatch(
                new long[sentences.size()][length],
                new long[sentences.size()][length],
                new long[sentences.size()][length]);
        for (int i = 0; i < sentences.size(); i++) {
            batch.put(i, sentences.get(i));
        }
        return batch;
    }

    private void put(int row, Pieces pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            ids[row][i] = pieces.ids()[i];
            mask[row][i] = 1;
            segments[row][i] = pieces.segment(i);
        }
    }
}
