// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells sport, where nations meet too, from diplomacy. */
final class Sport {

    private final Set<String> words;

    Sport(Lexicon lexicon) {
        this.words = lexicon.words("sport");
    }

    /** Whether a passage is of sport; a headline is where the first paragraph is. */
    boolean told(Passage passage, List<Passage> article) {
        return named(passage)
                || (passage.part() == 0
                        && article.stream().filter(other -> other.part() == 1).anyMatch(this::named));
    }

    private boolean named(Passage passage) {
        return IntStream.range(0, passage.syntax().size())
                .anyMatch(token -> words.contains(passage.syntax().lemma(token)));
    }
}
