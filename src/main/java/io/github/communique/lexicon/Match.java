// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Optional;

/**
 * A run of words that may name an entry.
 *
 * @param begin the position of its first word
 * @param length how many words
 * @param how in what way the words name it
 * @param entry what they name
 * @param doubtful whether the words are as often something else (Nice, Reading, Male), so that the sentence must bear the reading out
 */
public record Match(int begin, int length, How how, Entry entry, boolean doubtful) {

    /** In what way words name an entry, the surest first. */
    public enum How {
        /** By its name, a variant or an abbreviation: Russia, U.N. */
        NAME,
        /** By a seat or an organ for the whole: the Kremlin, Downing Street, Brussels for the European Union. */
        METONYM,
        /** By the adjective of a state: Chinese. */
        DEMONYM,
        /** By the noun for its people: Spaniards. */
        NATIONALS,
        /** By the first part of a compound: Sino-, Franco-. */
        COMBINING,
        /** By the capital, or another seat of government, for the government. */
        CAPITAL
    }

    /** The position after its last word. */
    public int end() {
        return begin + length;
    }

    /** The code of the state that the entry is, lies in or serves. */
    public Optional<String> country() {
        return entry.country();
    }
}
