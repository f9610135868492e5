// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.event;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.candidate.Candidate;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.Slot;
import io.github.communique.model.Instrument;
import io.github.communique.model.Trait;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads what an event is about, the instrument it names and how many happenings are told as one. */
public final class PhraseReader {

    private static final int LONGEST = 8;
    private static final int MOST = 6;

    private final Lexicon lexicon;

    PhraseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Up to six noun phrases. */
    List<String> topics(Passage passage, Candidate candidate) {
        Syntax syntax = passage.syntax();
        Stream<Integer> about = Stream.concat(
                        Stream.of(candidate.trigger()),
                        candidate.noun().stream().boxed())
                .flatMap(base -> syntax.oblique(base, lexicon.words("before-topic")).stream());
        return Stream.concat(candidate.heads(Slot.TOPIC).stream(), about)
                .filter(head -> syntax.isNoun(head) && !dated(syntax, head) && !names(passage, head))
                .map(head -> phrase(syntax, head))
                .filter(phrase -> !phrase.isBlank())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A party is no topic. */
    private static boolean names(Passage passage, int head) {
        return passage.mentions().stream().anyMatch(mention -> mention.covers(head));
    }

    private static boolean dated(Syntax syntax, int head) {
        return syntax.token(head).entity().matches("DATE|TIME|DURATION");
    }

    /** The name of a treaty or the like, where it is written as a name. */
    Optional<Instrument> instrument(Syntax syntax, Candidate candidate) {
        return Stream.concat(candidate.noun().stream().boxed(), Stream.of(candidate.trigger()))
                .filter(head -> lexicon.words("instrument").contains(syntax.lemma(head)))
                .filter(head -> Character.isUpperCase(syntax.token(head).text().charAt(0)) && head > 0)
                .map(head -> new Instrument(phrase(syntax, head)))
                .findFirst();
    }

    /** "eight phone calls". */
    OptionalInt count(Syntax syntax, Candidate candidate) {
        if (!candidate.type().has(Trait.COUNTABLE)) {
            return OptionalInt.empty();
        }
        int noun = candidate.noun().orElse(candidate.trigger());
        return syntax.children(noun, "nummod").stream()
                .flatMap(number -> numeral(syntax.word(number)).stream())
                .mapToInt(number -> number)
                .filter(number -> number > 1)
                .findFirst();
    }

    private Optional<Integer> numeral(String word) {
        return word.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(word)) : lexicon.number("numeral", word);
    }

    /** The noun phrase of a head without its determiner and without clauses behind it. */
    public static String phrase(Syntax syntax, int head) {
        BitSet tree = syntax.subtree(head);
        int first = head;
        while (first > 0 && tree.get(first - 1) && inPhrase(syntax, first - 1)) {
            first--;
        }
        while (first < head && syntax.token(first).tag().matches("DT|PRP\\$|WP\\$|POS|,|``|''")) {
            first++;
        }
        int last = head;
        while (last + 1 < syntax.size() && tree.get(last + 1) && last - first < LONGEST && goesOn(syntax, last + 1)) {
            last++;
        }
        while (last > head && syntax.token(last).tag().matches("IN|TO|DT|CC|,|POS|JJ|PRP\\$")) {
            last--;
        }
        return syntax.text(first, last);
    }

    private static boolean inPhrase(Syntax syntax, int index) {
        return syntax.token(index).tag().matches("NN.*|JJ.*|CD|POS|DT|PRP\\$|VBN|VBG|HYPH|FW");
    }

    private static boolean goesOn(Syntax syntax, int index) {
        boolean timed = dated(syntax, index) || (index + 1 < syntax.size() && dated(syntax, index + 1));
        return !timed && (inPhrase(syntax, index) || syntax.token(index).tag().matches("IN|CC"));
    }
}
