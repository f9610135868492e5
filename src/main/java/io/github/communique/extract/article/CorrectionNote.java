// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import java.util.Set;
import java.util.stream.IntStream;

/** Knows the sentences by which an article takes back what it said before: "An earlier version of this story said …" tells of nothing. */
final class CorrectionNote {

    private final Set<String> earlier;
    private final Set<String> versions;
    private final Set<String> publications;

    CorrectionNote(Lexicon lexicon) {
        this.earlier = lexicon.words("earlier");
        this.versions = lexicon.words("version");
        this.publications = lexicon.words("publication");
    }

    /** Whether a sentence is one: it tells of an earlier version of a text. */
    boolean is(Syntax syntax) {
        return IntStream.range(0, syntax.size())
                .anyMatch(token ->
                        versions.contains(syntax.lemma(token)) && wasBefore(syntax, token) && of(syntax, token));
    }

    private boolean wasBefore(Syntax syntax, int version) {
        return syntax.children(version, "amod", "nmod:poss").stream()
                .anyMatch(child -> earlier.contains(syntax.word(child)));
    }

    private boolean of(Syntax syntax, int version) {
        return syntax.children(version, "nmod:of", "nmod").stream()
                .anyMatch(child -> publications.contains(syntax.lemma(child)));
    }
}
