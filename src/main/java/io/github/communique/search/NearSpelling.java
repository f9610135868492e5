// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * What is spelt nearly like a word: short words are too like each other, in middling ones a letter may be wrong, in long ones
 * two.
 *
 * @param word as words are compared
 */
public record NearSpelling(String word) {

    private static final int MIDDLING = 4;
    private static final int LONG = 7;

    /** How many letters may be wrong. */
    int most() {
        return word.length() < MIDDLING ? 0 : word.length() < LONG ? 1 : 2;
    }

    /** All spellings with so many letters wrong at most. */
    Automaton within(int wrong) {
        return new LevenshteinAutomata(word, true).toAutomaton(wrong);
    }

    /** Those of some words that have the fewest letters wrong; none if all have too many. */
    public List<String> among(Collection<String> words) {
        for (int wrong = 1; wrong <= most(); wrong++) {
            CharacterRunAutomaton spelt = new CharacterRunAutomaton(within(wrong));
            List<String> near = words.stream().filter(spelt::run).distinct().toList();
            if (!near.isEmpty()) {
                return near;
            }
        }
        return List.of();
    }
}
