// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.encoder.EncoderInput;
import java.util.List;
import java.util.Set;

/**
 * A sentence to learn from.
 *
 * @param input its words
 * @param events what it tells of
 * @param ignoredTypes the types of event of which it is not known whether it tells of them
 * @param unknownWords the words of which it is not known whether they name a party
 */
public record EncoderExample(
        EncoderInput input, List<LabelledEvent> events, Set<Integer> ignoredTypes, Set<Integer> unknownWords) {

    /** Copies the collections. */
    public EncoderExample {
        events = List.copyOf(events);
        ignoredTypes = Set.copyOf(ignoredTypes);
        unknownWords = Set.copyOf(unknownWords);
    }
}
