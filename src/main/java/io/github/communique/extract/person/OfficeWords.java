// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.person;

import io.github.communique.lexicon.Modifier;
import java.util.Set;

/**
 * Words of a sentence that name an office.
 *
 * @param begin the index of the first
 * @param end the index after the last
 * @param sent whether its holder is sent by one side to another, as ambassadors are
 * @param modifiers what the words beside it do to it
 */
record OfficeWords(int begin, int end, boolean sent, Set<Modifier> modifiers) {
    OfficeWords {
        modifiers = Set.copyOf(modifiers);
    }
}
