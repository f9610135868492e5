// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.mood;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a verb's own words say of it: its auxiliaries, adverbs, marks and subjects. */
final class VerbMood {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "’s");
    private static final Set<String> TO = Set.of("to");

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final Lead lead;

    VerbMood(Lexicon lexicon, Syntax syntax) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.lead = new Lead(lexicon, syntax);
    }

    Mood own(int verb) {
        if (has(verb, "condition", "mark", "advmod", "case")
                || has(verb, "supposing-auxiliary", "aux")
                || has(verb, "approximating", "advmod")
                || unreal(verb)
                || inverted(verb)
                || asked(verb)
                || bareComplement(verb)) {
            return Mood.SUPPOSED;
        }
        if (negated(verb)) {
            return Mood.DENIED;
        }
        Mood led = lead.of(verb);
        boolean ahead = has(verb, "future-auxiliary", "aux") || isTo(verb) || isBefore(verb);
        return led == Mood.TOLD && ahead ? Mood.AHEAD : led;
    }

    /** "before he flies to Lima". */
    private boolean isBefore(int verb) {
        return syntax.token(verb).tag().matches("VBZ|VBP") && has(verb, "before-coming", "mark");
    }

    /** Whether a verb is negated, or a noun has "no" before it. */
    boolean denied(int word) {
        return negated(word) || negative(word);
    }

    /** "did not", "never", "neither … nor", "nobody", "has yet to". */
    boolean negated(int verb) {
        return syntax.children(verb, "advmod", "neg", "dep", "cc", "cc:preconj").stream()
                        .anyMatch(this::denies)
                || (syntax.governor(verb) < 0 && denies(0) && turnedRound(verb))
                || Stream.concat(syntax.children(verb, "nsubj").stream(), joined(verb))
                        .anyMatch(this::negative)
                || yetTo(verb);
    }

    /** "not", but neither the one of "not only" nor that of "not until Monday". */
    private boolean denies(int adverb) {
        return lexicon.words("negating").contains(syntax.word(adverb))
                && (adverb + 1 == syntax.size()
                        || !lexicon.words("behind-affirming-not").contains(syntax.word(adverb + 1)));
    }

    /** The "nor" of "did not meet nor call" stands at the second verb, that of "neither met nor called" there too. */
    private Stream<Integer> joined(int verb) {
        return syntax.children(verb, "obl:agent").stream();
    }

    private boolean negative(int subject) {
        return lexicon.words("negative-subject").contains(syntax.word(subject))
                || syntax.children(subject, "det", "cc:preconj", "advmod").stream()
                        .anyMatch(child -> lexicon.words("denying").contains(syntax.word(child)));
    }

    /** "has yet to sign". */
    private boolean yetTo(int verb) {
        int to = syntax.children(verb, "mark").stream()
                .filter(mark -> syntax.word(mark).equals("to"))
                .findFirst()
                .orElse(0);
        return to > 0 && syntax.word(to - 1).equals("yet");
    }

    /** "would have signed", "was to have signed". */
    private boolean unreal(int verb) {
        boolean have = syntax.children(verb, "aux").stream()
                .anyMatch(aux -> syntax.word(aux).equals("have"));
        boolean would = syntax.children(verb, "aux", "mark").stream()
                .anyMatch(aux -> lexicon.words("unreal-auxiliary").contains(syntax.word(aux)));
        return have && would;
    }

    /** "Had Peru signed, …": an auxiliary that opens the clause before its subject makes it a condition. */
    private boolean inverted(int verb) {
        return syntax.children(verb, "aux", "aux:pass").stream()
                .filter(aux -> lexicon.words("inverting-auxiliary").contains(syntax.word(aux)))
                .filter(aux -> aux == 0 || syntax.token(aux - 1).tag().matches(",|:|CC"))
                .anyMatch(aux -> behind(aux, verb));
    }

    /** "Never in all these years has Peru signed": the subject stands behind the auxiliary. */
    private boolean turnedRound(int verb) {
        return syntax.children(verb, "aux", "aux:pass").stream().anyMatch(aux -> behind(aux, verb));
    }

    private boolean behind(int auxiliary, int verb) {
        return syntax.subjects(verb).stream().anyMatch(subject -> subject > auxiliary);
    }

    /** Whether it is asked in a question; a clause that tells what the question takes for granted is not. */
    private boolean asked(int verb) {
        boolean granted = Stream.concat(Stream.of(verb), syntax.ancestors(verb).stream())
                .anyMatch(at -> syntax.relation(at).matches("advcl|acl|acl:relcl|appos|parataxis"));
        return !granted
                && IntStream.range(verb + 1, syntax.size())
                        .filter(token -> syntax.token(token).tag().equals("."))
                        .limit(1)
                        .anyMatch(token -> syntax.word(token).equals("?"));
    }

    /** "let them visit", "demand that it release": no fact is told by a bare form. */
    private boolean bareComplement(int verb) {
        return syntax.token(verb).tag().equals("VB")
                && syntax.relation(verb).matches("ccomp|xcomp")
                && syntax.children(verb, "aux", "mark").isEmpty();
    }

    /** "is to visit", "are going to meet", "set to sign", and the headline's "to visit". */
    private boolean isTo(int verb) {
        boolean be = syntax.children(verb, "aux", "cop").stream().anyMatch(aux -> BE.contains(syntax.word(aux)));
        return infinitive(verb) && (be || syntax.governor(verb) < 0);
    }

    /** The "going" of "are going to meet" goes nowhere. */
    boolean helps(int verb) {
        return lexicon.words("helping").contains(syntax.word(verb))
                && syntax.children(verb, "xcomp").stream().anyMatch(this::infinitive);
    }

    /** "We would urge you": said, and not only to be said. */
    boolean politely(int verb) {
        return has(verb, "polite-auxiliary", "aux");
    }

    boolean infinitive(int verb) {
        return syntax.children(verb, "mark", "case").stream().anyMatch(mark -> TO.contains(syntax.word(mark)));
    }

    private boolean has(int token, String list, String... relations) {
        List<Integer> children = syntax.children(token, relations);
        return children.stream().anyMatch(child -> lexicon.words(list).contains(syntax.word(child)));
    }
}
