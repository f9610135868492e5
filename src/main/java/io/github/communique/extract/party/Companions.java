// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Party;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who takes part with a noun without an "and" between them. */
record Companions(Nouns nouns) {

    /** Those who do the same beside a noun: "The Gambia, along with Senegal, urged …". */
    List<Integer> beside(int head) {
        return IntStream.range(head + 1, syntax().size())
                .filter(noun -> hangsOn(noun, head))
                .filter(noun ->
                        syntax().children(noun, "case", "fixed").stream().anyMatch(this::joins))
                .boxed()
                .toList();
    }

    /** The parser hangs them on the noun, or on the verb whose subject it is. */
    private boolean hangsOn(int noun, int head) {
        int above = syntax().governor(noun);
        return above == head || (syntax().relation(head).equals("nsubj") && above == syntax().governor(head));
    }

    /** The "with" of "along with" or the word before it, whichever the parser hangs on the noun. */
    private boolean joins(int mark) {
        int with = syntax().word(mark).equals("with") ? mark : mark + 1;
        return with > 0
                && with < syntax().size()
                && syntax().word(with).equals("with")
                && nouns.lexicon().words("beside").contains(syntax().word(with - 1));
    }

    /** Those whom an apposition names one by one: "three Baltic states, Estonia, Latvia and Lithuania". */
    List<Party> listed(int head) {
        if (!nouns.plural(head)) {
            return List.of();
        }
        return syntax().children(head, "appos").stream()
                .filter(first -> !syntax().children(first, "conj").isEmpty())
                .flatMap(first -> Stream.concat(Stream.of(first), syntax().children(first, "conj").stream()))
                .flatMap(this::nation)
                .toList();
    }

    private Stream<Party> nation(int noun) {
        return nouns.mentions().stream()
                .filter(mention -> mention.covers(noun) && mention.isNation())
                .map(Mention::party)
                .limit(1);
    }

    private Syntax syntax() {
        return nouns.syntax();
    }
}
