// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.pattern;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Frame;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the frames of the lexicon in a sentence. */
public final class FrameMatcher {

    private final Lexicon lexicon;

    /** A matcher of the frames of this lexicon. */
    public FrameMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All matches of a sentence; where several patterns share a trigger and an event type, the most specific one. */
    public List<Match> matches(Syntax syntax) {
        List<Match> found = new ArrayList<>();
        for (int token = 0; token < syntax.size(); token++) {
            found.addAll(at(syntax, token));
        }
        return found.stream().filter(match -> !toldByLightVerb(match, found)).toList();
    }

    private List<Match> at(Syntax syntax, int token) {
        List<Match> found = new ArrayList<>();
        for (Lexicon.Entry entry : entries(syntax, token)) {
            match(syntax, entry.frame(), entry.pattern(), token).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Match::weight).reversed());
        return found.stream()
                .filter(match -> best(found, match))
                .filter(match -> found.stream().noneMatch(other -> namesItBetter(other, match)))
                .toList();
    }

    /** "phone conversation" says more than "conversation", and "express support" more than "express". */
    private static boolean namesItBetter(Match other, Match match) {
        return other.weight() > match.weight()
                && other.noun().isPresent()
                && (match.noun().equals(other.noun()) || match.noun().isEmpty());
    }

    /** What a word triggers by its lemma, or as it stands: "concerned" is a participle of "concern" to the tagger. */
    private Set<Lexicon.Entry> entries(Syntax syntax, int token) {
        Set<Lexicon.Entry> entries = new LinkedHashSet<>(lexicon.triggeredBy(syntax.lemma(token)));
        entries.addAll(lexicon.triggeredBy(syntax.word(token)));
        return entries;
    }

    private static boolean best(List<Match> found, Match match) {
        return found.stream()
                .filter(other -> other.frame().type().equals(match.frame().type()))
                .findFirst()
                .filter(match::equals)
                .isPresent();
    }

    private Optional<Match> match(Syntax syntax, Frame frame, Pattern pattern, int token) {
        return new PatternMatch(syntax, frame, pattern, token).find();
    }

    /** The noun in "held talks" is told by its verb, and not once more by itself. */
    private static boolean toldByLightVerb(Match match, List<Match> all) {
        return all.stream()
                .anyMatch(other -> other != match
                        && other.noun().isPresent()
                        && other.noun().getAsInt() == match.trigger());
    }
}
