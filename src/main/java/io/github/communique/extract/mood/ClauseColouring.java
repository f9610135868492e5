// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.mood;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.extract.sentence.Voice;
import io.github.communique.lexicon.Lexicon;
import java.util.stream.IntStream;

/** The mood that a clause takes from the word it hangs on. */
final class ClauseColouring {

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final VerbMood verbs;
    private final Hearsay hearsay;
    private final Moods moods;

    ClauseColouring(Lexicon lexicon, Syntax syntax, Moods moods) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.verbs = new VerbMood(lexicon, syntax);
        this.hearsay = new Hearsay(lexicon, syntax);
        this.moods = moods;
    }

    /** What a verb takes from above: from what it complements, or from the verb it is joined to. */
    Mood of(int verb, Mood own, int depth) {
        int above = syntax.governor(verb);
        String relation = syntax.relation(verb);
        if (above < 0) {
            return Mood.TOLD;
        }
        if (relation.startsWith("conj")) {
            return syntax.children(verb, "nsubj").isEmpty() ? moods.of(above, depth + 1) : Mood.TOLD;
        }
        boolean complement = relation.matches("ccomp|xcomp|csubj|acl|dep|obj")
                || gerundOrInfinitive(verb, relation)
                || relation.equals("acl:relcl") && is(above, "claim");
        if (!complement) {
            return Mood.TOLD;
        }
        Mood coloured = complement(above, own);
        return coloured != Mood.TOLD ? coloured : under(verb, above, relation, depth);
    }

    private boolean gerundOrInfinitive(int verb, String relation) {
        return relation.equals("advcl")
                && (verbs.infinitive(verb)
                        || syntax.children(verb, "mark", "case", "nsubj").isEmpty());
    }

    /** What a clause takes by what the word above says of it. */
    private Mood complement(int above, Mood own) {
        Mood said = hearsay.of(above);
        if (said != Mood.TOLD) {
            return said;
        }
        if (syntax.children(above, "advmod").stream().anyMatch(adverb -> is(adverb, "wrongly"))) {
            return Mood.DENIED;
        }
        boolean negated = verbs.denied(above);
        if (negated && leftOpen(above)) {
            return Mood.SUPPOSED;
        }
        if (is(above, "refusing")) {
            return Mood.DENIED.unless(negated);
        }
        if (is(above, "supposing") || is(above, "weighing") || (own == Mood.AHEAD && is(above, "believing"))) {
            return Mood.SUPPOSED;
        }
        boolean guessed = new Voice(syntax).agents(above).stream().anyMatch(agent -> lexicon.words("outsider")
                .contains(syntax.lemma(agent)));
        boolean announced = is(above, "announcing") || is(above, "anticipating");
        if (guessed && syntax.isVerb(above) && (announced || own == Mood.AHEAD)) {
            return Mood.SUPPOSED;
        }
        return Mood.TOLD;
    }

    /** "could not confirm", "would neither confirm nor deny". */
    private boolean leftOpen(int above) {
        boolean joined = syntax.relation(above).startsWith("conj");
        return is(above, "confirming") || joined && is(syntax.governor(above), "confirming");
    }

    /** An infinitive takes its colour from what it hangs on; what somebody is made to do is no event yet. */
    private Mood under(int verb, int above, String relation, int depth) {
        boolean infinitive = verbs.infinitive(verb);
        if (!infinitive && !relation.equals("xcomp")) {
            return Mood.TOLD;
        }
        if (is(above, "announcing") || is(above, "anticipating") || verbs.helps(above)) {
            return Mood.AHEAD.unless(verbs.denied(above));
        }
        if (is(above, "bringing-about")) {
            return moods.of(above, depth + 1);
        }
        if (infinitive && announcedInHeadline(above)) {
            return Mood.AHEAD;
        }
        boolean made = infinitive && !new Voice(syntax).patients(above).isEmpty() && relation.equals("xcomp");
        return made || (infinitive && !syntax.isVerb(above)) ? Mood.SUPPOSED : moods.of(above, depth + 1);
    }

    /** "Presidents to meet": where no verb is finite, the infinitive at the noun is what a headline announces. */
    private boolean announcedInHeadline(int above) {
        return syntax.governor(above) < 0
                && syntax.isNoun(above)
                && IntStream.range(0, syntax.size())
                        .noneMatch(token -> syntax.token(token).tag().matches("VBD|VBZ|VBP|MD"));
    }

    private boolean is(int token, String list) {
        return lexicon.words(list).contains(syntax.phrasalLemma(token))
                || lexicon.words(list).contains(syntax.lemma(token));
    }
}
