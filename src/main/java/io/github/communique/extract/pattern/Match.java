// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.pattern;

import io.github.communique.lexicon.Frame;
import io.github.communique.lexicon.Pattern;
import io.github.communique.lexicon.Slot;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A pattern of a frame found in a sentence.
 *
 * @param frame the frame
 * @param pattern the one of its patterns that fits
 * @param trigger the token that triggers it
 * @param noun the token of the noun that names the event, where a light verb triggers it
 * @param fillers the head tokens that fill each slot
 * @param weight how specific the match is: more words and arguments weigh more
 */
public record Match(
        Frame frame, Pattern pattern, int trigger, OptionalInt noun, Map<Slot, List<Integer>> fillers, int weight) {

    public Match {
        fillers = Map.copyOf(fillers);
    }

    /** The head tokens of the phrases that fill a slot. */
    public List<Integer> fillers(Slot slot) {
        return fillers.getOrDefault(slot, List.of());
    }

    boolean covers(int token) {
        return trigger == token || (noun.isPresent() && noun.getAsInt() == token);
    }
}
