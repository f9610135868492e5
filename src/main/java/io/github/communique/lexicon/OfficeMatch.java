// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Set;

/**
 * A run of words that names an office, as in "former deputy foreign minister".
 *
 * @param begin the position of its first word
 * @param length how many words, modifiers included
 * @param office the office without its modifiers
 * @param modifiers what the words beside it do to it
 */
public record OfficeMatch(int begin, int length, Entry.Office office, Set<Modifier> modifiers) {

    public OfficeMatch {
        modifiers = Set.copyOf(modifiers);
    }

    /** The position after its last word. */
    public int end() {
        return begin + length;
    }
}
