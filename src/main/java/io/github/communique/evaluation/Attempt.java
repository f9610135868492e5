// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the program took a sentence for.
 *
 * @param type the local name of the type of event
 * @param sentence the sentence
 * @param refusal why no event was told for it, in a few words; empty where one was
 */
public record Attempt(String type, String sentence, Optional<String> refusal) {

    public Attempt {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(refusal, "refusal");
    }

    /** Whether it was made at a sentence that tells of an event. */
    boolean at(ToldEvent event) {
        return event.evidence().stream().anyMatch(told -> Words.sameSentence(told, sentence));
    }

    boolean ofType(Set<String> types) {
        return types.contains(type);
    }
}
