// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.encoder.EncoderInput;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** The same, of which nothing is known but that it does not tell of a type; there are so many types. */
    EncoderExample silentOnlyOn(int type, int types) {
        Set<Integer> others =
                IntStream.range(0, types).filter(other -> other != type).boxed().collect(Collectors.toSet());
        return new EncoderExample(input, List.of(), others, unknownWords);
    }

    /** Copies the collections. */
    public EncoderExample {
        events = List.copyOf(events);
        ignoredTypes = Set.copyOf(ignoredTypes);
        unknownWords = Set.copyOf(unknownWords);
    }
}
