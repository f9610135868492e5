// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.mood;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import java.util.stream.Stream;

/** Whether a sentence retells a film or a novel: what happens in one does not happen. */
final class Fiction {

    private final Lexicon lexicon;
    private final Syntax syntax;

    Fiction(Lexicon lexicon, Syntax syntax) {
        this.lexicon = lexicon;
        this.syntax = syntax;
    }

    /** "In the film, the king visits Spain"; "the novel tells how the king visits Spain". */
    boolean tells(int token) {
        return Stream.concat(Stream.of(token), syntax.ancestors(token).stream())
                .filter(syntax::isVerb)
                .flatMap(verb -> Stream.concat(
                        syntax.oblique(verb, lexicon.words("before-fiction")).stream()
                                .filter(noun -> named(noun) || played(noun) || partOfOne(noun)),
                        verb == token
                                ? Stream.empty()
                                : syntax.subjects(verb).stream().filter(this::named)))
                .findAny()
                .isPresent();
    }

    /** "in a war game"; allies hold war games, too. */
    private boolean played(int noun) {
        return syntax.token(noun).tag().equals("NN")
                && syntax.children(noun, "compound").stream().anyMatch(kind -> lexicon.words("fiction")
                        .contains(syntax.lemma(kind) + "_" + syntax.lemma(noun)));
    }

    /** "the film"; "the series" too, but no "series of meetings". */
    private boolean named(int noun) {
        return lexicon.words("fiction").contains(syntax.lemma(noun))
                || lexicon.words("fiction-alone").contains(syntax.lemma(noun))
                        && syntax.children(noun, "nmod", "acl", "compound").isEmpty();
    }

    /** "in the second season of the series". */
    private boolean partOfOne(int noun) {
        return syntax.oblique(noun, lexicon.words("owning-preposition")).stream()
                .anyMatch(this::named);
    }
}
