// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.mood;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import java.util.stream.Stream;

/** What is said of a claim: "reports that … are false", "rejected claims that", "it is not true that". */
final class Hearsay {

    private final Lexicon lexicon;
    private final Syntax syntax;

    Hearsay(Lexicon lexicon, Syntax syntax) {
        this.lexicon = lexicon;
        this.syntax = syntax;
    }

    /** The mood of what is claimed, where this word is a claim or a judgement of one. */
    Mood of(int word) {
        if (is(word, "untrue")) {
            return Mood.DENIED.unless(negated(word));
        }
        if (is(word, "true") && negated(word)) {
            return Mood.DENIED;
        }
        if (!syntax.isNoun(word) || !is(word, "claim")) {
            return Mood.TOLD;
        }
        return refuted(word) ? Mood.DENIED : doubted(word) ? Mood.SUPPOSED : Mood.TOLD;
    }

    private boolean refuted(int claim) {
        int above = syntax.governor(claim);
        boolean judged = Stream.concat(syntax.children(claim).stream(), beside(claim, above))
                .anyMatch(other -> judgedUntrue(other));
        return judged || (above >= 0 && !syntax.relation(claim).equals("nsubj") && is(above, "denying-verb"));
    }

    private boolean judgedUntrue(int word) {
        return is(word, "untrue") ? !negated(word) : is(word, "true") && negated(word);
    }

    /** "dismissed as false reports that", "called reports that … false". */
    private Stream<Integer> beside(int claim, int above) {
        return above < 0
                ? Stream.empty()
                : Stream.concat(Stream.of(above), syntax.children(above, "xcomp", "obl", "advcl", "obj").stream())
                        .filter(other -> other != claim);
    }

    private boolean doubted(int claim) {
        boolean none = syntax.children(claim, "det").stream()
                .anyMatch(determiner -> lexicon.words("denying").contains(syntax.word(determiner)));
        return none || is(claim, "rumour");
    }

    private boolean negated(int word) {
        return syntax.children(word, "advmod").stream()
                .anyMatch(adverb -> lexicon.words("negating").contains(syntax.word(adverb)));
    }

    private boolean is(int token, String list) {
        return lexicon.words(list).contains(syntax.lemma(token));
    }
}
