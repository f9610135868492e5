// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.mood;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;

/** The mood that a noun takes from the word it hangs on. */
final class NounColouring {

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final VerbMood verbs;
    private final Hearsay hearsay;
    private final Moods moods;

    NounColouring(Lexicon lexicon, Syntax syntax, Moods moods) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.verbs = new VerbMood(lexicon, syntax);
        this.hearsay = new Hearsay(lexicon, syntax);
        this.moods = moods;
    }

    /** What a noun takes from above: from the verb it is an object of, or from the noun that governs it. */
    Mood of(int noun, int depth) {
        int above = syntax.governor(noun);
        String relation = syntax.relation(noun);
        if (above < 0) {
            return Mood.TOLD;
        }
        if (relation.equals("conj") && syntax.isNoun(above)) {
            return of(above, depth + 1);
        }
        if (object(noun) && is(above, "refusing")) {
            return Mood.DENIED.unless(verbs.denied(above));
        }
        if (relation.startsWith("nsubj") && comesToNothing(above)) {
            return Mood.DENIED;
        }
        if (modifier(noun) && hearsay.of(above) != Mood.TOLD) {
            return hearsay.of(above);
        }
        if (modifier(noun) && is(above, "agreeing")) {
            return moods.of(above, depth + 1);
        }
        if (supposed(noun, above)) {
            return Mood.SUPPOSED;
        }
        if (announced(noun, above)) {
            return Mood.AHEAD.unless(verbs.denied(above));
        }
        boolean happens = relation.equals("nsubj") && syntax.isVerb(above) && is(above, "happening");
        return happens || (object(noun) && syntax.isVerb(above)) ? moods.of(above, depth + 1) : Mood.TOLD;
    }

    /** "fell through", "remains unsigned". */
    private boolean comesToNothing(int verb) {
        return is(verb, "coming-to-nothing")
                || syntax.children(verb, "xcomp").stream().anyMatch(left -> is(left, "failing"));
    }

    private boolean object(int noun) {
        return syntax.relation(noun).matches("obj|nsubj:pass|xcomp|ccomp");
    }

    private boolean modifier(int noun) {
        return syntax.relation(noun).matches("(nmod|obl).*");
    }

    private boolean supposed(int noun, int above) {
        boolean predicated = syntax.relation(noun).equals("nsubj") && !syntax.isVerb(above);
        return (is(above, "supposing") && (object(noun) || modifier(noun) || predicated))
                || (is(above, "weighing") && object(noun));
    }

    /** An agreement that is announced is there; a visit that is announced is to come. */
    private boolean announced(int noun, int above) {
        boolean proclaimed = is(above, "proclaiming") && !is(noun, "encounter-noun");
        return (is(above, "announcing") && object(noun) && !proclaimed)
                || is(above, "anticipating")
                || (modifier(noun) && (prepares(above) || awaited(noun, above)));
    }

    /** "is expected in Lima for a visit". */
    private boolean awaited(int noun, int above) {
        return is(above, "announcing") && syntax.isLedBy(noun, lexicon.words("before-purpose"));
    }

    /** "sets the stage for talks". */
    private boolean prepares(int verb) {
        return syntax.children(verb, "obj").stream().anyMatch(object -> is(object, "preparing"));
    }

    /** Whether somebody refuses what this noun names. */
    boolean refused(int noun) {
        int above = syntax.governor(noun);
        return syntax.isNoun(noun)
                && above >= 0
                && syntax.relation(noun).matches("obj|nsubj:pass")
                && is(above, "refusing");
    }

    private boolean is(int token, String list) {
        return lexicon.words(list).contains(syntax.phrasalLemma(token))
                || lexicon.words(list).contains(syntax.lemma(token))
                || led(token, list);
    }

    /** "looks forward", "fell through": the tagger seldom takes such a word for a part of the verb. */
    private boolean led(int verb, String list) {
        return verb + 1 < syntax.size()
                && lexicon.words(list).contains(syntax.lemma(verb) + "_" + syntax.word(verb + 1));
    }
}
