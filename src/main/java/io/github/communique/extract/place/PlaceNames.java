// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.place;

import io.github.communique.extract.name.Names;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads which place a noun phrase names. */
final class PlaceNames {

    private final Names names;

    PlaceNames(Names names) {
        this.names = names;
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

    /** The place of this name, where it is known. */
    Optional<Place> named(String name) {
        return names.place(name);
    }

    /** All places that a sentence names, the longest known run of capitalised words each. */
    List<Place> all(Syntax syntax) {
        List<Place> all = new ArrayList<>();
        int from = 0;
        while (from < syntax.size()) {
            int end = capitalised(syntax, from) ? runEnd(syntax, from) : from - 1;
            int last = end;
            while (last >= from && named(syntax, from, last).isEmpty()) {
                last--;
            }
            if (last >= from) {
                all.add(named(syntax, from, last).orElseThrow());
            }
            from = Math.max(from, last) + 1;
        }
        return all;
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

    /** Whether a word is part of a name, and of no person's: no city is told of by "Vladimir". */
    private static boolean capitalised(Syntax syntax, int token) {
        return token >= 0
                && syntax.token(token).tag().startsWith("NNP")
                && !syntax.token(token).entity().equals("PERSON");
    }

    private static int runEnd(Syntax syntax, int head) {
        int end = head;
        while (end + 1 < syntax.size() && capitalised(syntax, end + 1)) {
            end++;
        }
        return end;
    }
}
