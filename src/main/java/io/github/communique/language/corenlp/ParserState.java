// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import java.util.Arrays;

/**
 * How far the parsing of a sentence has come: words on a stack, words still to come, and the arcs drawn so far, in the
 * arc-standard system (Nivre, 2004). Word 0 is the root above the sentence, words count from 1.
 */
final class ParserState {

    /** There is no such word. */
    static final int NONE = -1;

    private final int words;
    private final int[] stack;
    private final int[] heads;
    private final int[] relations;
    private final int[][] lefts;
    private final int[][] rights;
    private int height;
    private int next = 1;

    ParserState(int words) {
        this.words = words;
        this.stack = new int[words + 1];
        this.height = 1;
        this.heads = filled(words);
        this.relations = filled(words);
        this.lefts = new int[][] {filled(words), filled(words)};
        this.rights = new int[][] {filled(words), filled(words)};
    }

    private static int[] filled(int words) {
        int[] none = new int[words + 1];
        Arrays.fill(none, NONE);
        return none;
    }

    boolean done() {
        return height == 1 && !more();
    }

    /** Whether there are words to come. */
    boolean more() {
        return next <= words;
    }

    /** Whether two words of the sentence lie on the stack, between which an arc may be drawn. */
    boolean pair() {
        return height > 2;
    }

    void shift() {
        stack[height++] = next++;
    }

    /** Hangs the second word of the stack on the first, and takes it off. */
    void arcLeft(int relation) {
        int head = stack[height - 1];
        int word = stack[height - 2];
        attach(word, head, relation, lefts);
        stack[height - 2] = head;
        height--;
    }

    /** Hangs the first word of the stack on the second, and takes it off. */
    void arcRight(int relation) {
        attach(stack[height - 1], stack[height - 2], relation, rights);
        height--;
    }

    /** The last to be attached is always the outermost. */
    private void attach(int word, int head, int relation, int[][] side) {
        heads[word] = head;
        relations[word] = relation;
        side[1][head] = side[0][head];
        side[0][head] = word;
    }

    /** A word of the stack, 0 being the last put there. */
    int stacked(int depth) {
        return depth < height ? stack[height - 1 - depth] : NONE;
    }

    /** A word to come, 0 being the next. */
    int coming(int distance) {
        return next + distance <= words ? next + distance : NONE;
    }

    /** The outermost word (0) to the left that hangs on this one, or the one after it (1). */
    int left(int word, int rank) {
        return word < 0 ? NONE : lefts[rank][word];
    }

    /** The outermost word (0) to the right that hangs on this one, or the one before it (1). */
    int right(int word, int rank) {
        return word < 0 ? NONE : rights[rank][word];
    }

    int head(int word) {
        return heads[word];
    }

    /** The relation by which a word hangs on another, or {@link #NONE}. */
    int relation(int word) {
        return word <= 0 ? NONE : relations[word];
    }
}
