// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.mood;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import java.util.stream.Stream;

/** What the words right before a phrase say of it: "without meeting", "instead of a visit", "on the brink of signing". */
final class Lead {

    private final Lexicon lexicon;
    private final Syntax syntax;

    Lead(Lexicon lexicon, Syntax syntax) {
        this.lexicon = lexicon;
        this.syntax = syntax;
    }

    /** The mood that these words give; what they do not speak of is told. */
    Mood of(int head) {
        if (syntax.isVerb(head) && !syntax.token(head).tag().equals("VBG")) {
            return Mood.TOLD;
        }
        int before = first(head) - 1;
        if (led(before, "averting")) {
            return Mood.DENIED;
        }
        return led(before, "verging") ? Mood.SUPPOSED : Mood.TOLD;
    }

    private boolean led(int last, String list) {
        if (last < 0) {
            return false;
        }
        String word = syntax.word(last);
        String two = last > 0 ? syntax.word(last - 1) + "_" + word : word;
        String three = last > 1 ? syntax.lemma(last - 2) + "_" + two : two;
        return Stream.of(word, two, three).anyMatch(lexicon.words(list)::contains);
    }

    /** The first word of the phrase that leads up to its head. */
    private int first(int head) {
        int first = head;
        while (first > 0
                && syntax.token(first - 1).tag().matches("DT|JJ.?|CD|PRP\\$|RB|NNP?S?|POS|VB[NG]")
                && syntax.ancestors(first - 1).contains(head)) {
            first--;
        }
        return first;
    }
}
