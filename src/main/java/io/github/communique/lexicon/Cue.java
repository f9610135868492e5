// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.model.EventType;
import java.util.List;
import java.util.Set;

/**
 * Words inside what somebody says that make the saying a more specific act.
 *
 * @param iri its name in the lexicon
 * @param type the act
 * @param phrases lemmas in a row, any of which gives the cue
 */
public record Cue(String iri, EventType type, Set<List<String>> phrases) {
    public Cue {
        phrases = Set.copyOf(phrases);
    }
}
