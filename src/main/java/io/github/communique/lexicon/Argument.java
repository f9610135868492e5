// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * An argument of a trigger: where it stands in the grammar of the sentence, and what fills it.
 *
 * @param function its grammatical function
 * @param prepositions the prepositions that may introduce it; empty for the other functions
 * @param slot what it fills, if it is a slot
 * @param words the head words it must have, if it is fixed; a modifier stands before its head with an underscore
 * @param optional whether the frame also matches without it
 * @param known whether its filler must be a known party
 */
public record Argument(
        Function function,
        Set<String> prepositions,
        Optional<Slot> slot,
        Set<String> words,
        boolean optional,
        boolean known) {

    /** Grammatical functions, seen from the trigger. */
    public enum Function {
        SUBJECT,
        OBJECT,
        OBLIQUE,
        POSSESSOR,
        MODIFIER,
        CLAUSE,
        CLAUSE_SUBJECT,
        PARTICLE
    }

    public Argument {
        prepositions = Set.copyOf(prepositions);
        words = Set.copyOf(words);
    }
}
