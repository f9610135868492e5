// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names under their first piece, each with what it names: the longest that fits a run of words is found. */
final class SpellingRuns<T> {

    private record Name<T>(String[] pieces, T named) {}

    private final Map<String, List<Name<T>>> byFirst = new HashMap<>();

    /** Words that fit a name, with what it names. */
    record Found<T>(int length, T named) {}

    void add(String name, T named) {
        String[] pieces = Spelling.piecesOfName(name).toArray(String[]::new);
        if (pieces.length > 0) {
            byFirst.computeIfAbsent(Spelling.key(pieces[0]), first -> new ArrayList<>(1))
                    .add(new Name<>(pieces, named));
        }
    }

    /** All names that begin at a word, longest first, else in the order in which they were added. */
    List<Found<T>> at(List<String> words, int begin) {
        List<String> first = Spelling.pieces(words.get(begin));
        if (first.isEmpty()) {
            return List.of();
        }
        return byFirst.getOrDefault(Spelling.key(first.get(0)), List.of()).stream()
                .map(name -> new Found<>(length(name.pieces(), words, begin), name.named()))
                .filter(found -> found.length() > 0)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** How many words spell the pieces, or 0; a mark between the words of a name is passed over, one after it is not. */
    private static int length(String[] pieces, List<String> words, int begin) {
        int fitted = 0;
        for (int at = begin; at < words.size(); at++) {
            List<String> written = Spelling.pieces(words.get(at));
            if (!fit(pieces, fitted, written)) {
                return 0;
            }
            fitted += written.size();
            if (fitted == pieces.length) {
                return at - begin + 1;
            }
        }
        return 0;
    }

    private static boolean fit(String[] pieces, int from, List<String> written) {
        if (from + written.size() > pieces.length) {
            return false;
        }
        for (int i = 0; i < written.size(); i++) {
            if (!Spelling.fits(pieces[from + i], written.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return byFirst.values().stream()
                .flatMap(List::stream)
                .map(name -> Arrays.toString(name.pieces()) + " " + name.named())
                .toList()
                .toString();
    }
}
