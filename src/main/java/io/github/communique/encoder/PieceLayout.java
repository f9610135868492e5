// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lays the pieces out: {@code [CLS] sentence [SEP] before [SEP]}, of long sentences the beginning and of what stands before the end. */
public final class PieceLayout {

    private static final int SENTENCE = 112;
    private static final int BEFORE = 48;

    private final WordPiece wordPiece;

    PieceLayout(WordPiece wordPiece) {
        this.wordPiece = wordPiece;
    }

    /** The pieces of a sentence. */
    public Pieces of(EncoderInput input) {
        Row sentence = row(input.words(), 0).first(SENTENCE);
        Row before = row(input.before(), input.words().size()).last(BEFORE);
        int size = sentence.size() + before.size() + 3;
        int[] ids = new int[size];
        int[] words = new int[size];
        int end = put(ids, words, 0, wordPiece.id("[CLS]"), sentence);
        put(ids, words, end, wordPiece.id("[SEP]"), before);
        ids[size - 1] = wordPiece.id("[SEP]");
        words[size - 1] = Pieces.NO_WORD;
        return new Pieces(ids, words, end);
    }

    private static int put(int[] ids, int[] words, int at, int mark, Row row) {
        ids[at] = mark;
        words[at] = Pieces.NO_WORD;
        System.arraycopy(row.ids, 0, ids, at + 1, row.size());
        System.arraycopy(row.words, 0, words, at + 1, row.size());
        return at + 1 + row.size();
    }

    private Row row(List<String> text, int firstWord) {
        IntStream.Builder ids = IntStream.builder();
        IntStream.Builder words = IntStream.builder();
        for (int i = 0; i < text.size(); i++) {
            for (int id : wordPiece.pieces(text.get(i))) {
                ids.add(id);
                words.add(firstWord + i);
            }
        }
        return new Row(ids.build().toArray(), words.build().toArray());
    }

    private record Row(int[] ids, int[] words) {

        int size() {
            return ids.length;
        }

        Row first(int most) {
            return part(0, Math.min(most, size()));
        }

        Row last(int most) {
            return part(Math.max(0, size() - most), size());
        }

        private Row part(int from, int to) {
            return new Row(Arrays.copyOfRange(ids, from, to), Arrays.copyOfRange(words, from, to));
        }
    }
}
