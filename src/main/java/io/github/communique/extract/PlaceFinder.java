// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds where an event happened: the place named behind "in", "at" or a like preposition. */
final class PlaceFinder {

    private final Names names;
    private final Set<String> prepositions;

    PlaceFinder(Names names, Lexicon lexicon) {
        this.names = names;
        this.prepositions = lexicon.words("encounter-places");
    }

    /** The place told nearest to the words of a candidate, else anywhere in its clause. */
    Optional<Place> place(Syntax syntax, Candidate candidate) {
        List<Integer> bases = new ArrayList<>(List.of(candidate.trigger()));
        candidate.noun().ifPresent(bases::add);
        syntax.clause(candidate.trigger()).ifPresent(bases::add);
        return Stream.concat(near(syntax, bases), anywhere(syntax, candidate))
                .flatMap(head -> at(syntax, head).stream())
                .findFirst();
    }

    private Stream<Integer> near(Syntax syntax, List<Integer> bases) {
        return bases.stream().distinct().flatMap(base -> syntax.oblique(base, prepositions).stream());
    }

    private Stream<Integer> anywhere(Syntax syntax, Candidate candidate) {
        BitSet clause = syntax.subtree(candidate.trigger());
        return clause.stream().boxed().filter(token -> syntax.children(token, "case").stream()
                .anyMatch(mark -> prepositions.contains(syntax.word(mark))));
    }

    /** The place that a noun phrase names: the longest known run of capitalised words at its head, or right before it. */
    Optional<Place> at(Syntax syntax, int head) {
        int last = capitalised(syntax, head) ? runEnd(syntax, head) : head - 1;
        int first = last;
        while (first > 0 && capitalised(syntax, first - 1)) {
            first--;
        }
        for (int from = first; from >= 0 && from <= last; from++) {
            for (int to = last; to >= from; to--) {
                Optional<Place> place = named(syntax, from, to);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> named(Syntax syntax, int from, int to) {
        boolean location = IntStream.rangeClosed(from, to)
                        .allMatch(token -> syntax.token(token).entity().equals("LOCATION"))
                && (to + 1 >= syntax.size() || !syntax.token(to + 1).entity().equals("LOCATION"));
        return names.place(syntax.text(from, to))
                .or(() -> location
                        ? Optional.of(new Place(syntax.text(from, to), Optional.empty(), Optional.empty()))
                        : Optional.empty());
    }

    private static boolean capitalised(Syntax syntax, int token) {
        return token >= 0 && syntax.token(token).tag().startsWith("NNP");
    }

    private static int runEnd(Syntax syntax, int head) {
        int end = head;
        while (end + 1 < syntax.size() && capitalised(syntax, end + 1)) {
            end++;
        }
        return end;
    }
}
