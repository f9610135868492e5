// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.mood;

/** Gives the mood of a word. */
interface Moods {

    /**
     * The mood of a word.
     *
     * @param token the word
     * @param depth how many steps up the tree were taken to reach it
     */
    Mood of(int token, int depth);
}
