// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * What stands around the place where a sentence is being parsed, in the order in which the model has learnt to see it: three
 * words of the stack, the last one last, three to come, then for the two last of the stack the words that hang on them: the outermost
 * to the left and to the right, those next to them, and the outermost that hangs on the outermost. First as words, then as parts of
 * speech; last by which relations they hang there.
 */
final class ParserWindow {

    private static final String NOTHING = "-NULL-";
    private static final String ROOT = "-ROOT-";
    private static final int AROUND = 18;
    private static final int HANGING = 6;

    private final ParserModel model;
    private final int[] words;
    private final int[] tags;
    private final int noWord;
    private final int noTag;

    ParserWindow(ParserModel model, List<CoreLabel> tokens) {
        this.model = model;
        this.noWord = model.word(NOTHING);
        this.noTag = model.tag(NOTHING);
        this.words = new int[tokens.size() + 1];
        this.tags = new int[tokens.size() + 1];
        words[0] = model.word(ROOT);
        tags[0] = model.tag(ROOT);
        for (int i = 1; i < words.length; i++) {
            words[i] = model.word(tokens.get(i - 1).word());
            tags[i] = model.tag(tokens.get(i - 1).tag());
        }
    }

    /** What the model sees where there is nothing. */
    static int[] empty(ParserModel model) {
        ParserWindow none = new ParserWindow(model, List.of());
        int[] seen = new int[ParserModel.PLACES];
        for (int place = 0; place < AROUND; place++) {
            none.put(seen, place, ParserState.NONE);
        }
        for (int place = 2 * AROUND; place < ParserModel.PLACES; place++) {
            seen[place] = model.relation(0);
        }
        return seen;
    }

    /** What the model sees at a state. */
    int[] seen(ParserState state) {
        int[] seen = new int[ParserModel.PLACES];
        for (int i = 0; i < 3; i++) {
            put(seen, i, state.stacked(2 - i));
            put(seen, 3 + i, state.coming(i));
        }
        for (int depth = 0; depth < 2; depth++) {
            int on = state.stacked(depth);
            int left = state.left(on, 0);
            int right = state.right(on, 0);
            int from = HANGING * depth;
            hang(seen, from, state, left);
            hang(seen, from + 1, state, right);
            hang(seen, from + 2, state, state.left(on, 1));
            hang(seen, from + 3, state, state.right(on, 1));
            hang(seen, from + 4, state, state.left(left, 0));
            hang(seen, from + 5, state, state.right(right, 0));
        }
        return seen;
    }

    private void put(int[] seen, int place, int word) {
        seen[place] = word < 0 ? noWord : words[word];
        seen[AROUND + place] = word < 0 ? noTag : tags[word];
    }

    private void hang(int[] seen, int place, ParserState state, int word) {
        put(seen, HANGING + place, word);
        int relation = state.relation(word);
        seen[2 * AROUND + place] = model.relation(Math.max(relation, 0));
    }
}
