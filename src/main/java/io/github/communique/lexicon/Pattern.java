// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How words evoke an event and where its parties stand.
 *
 * <pre>
 * verbal   := [slot] trigger argument*
 * nominal  := [slot ["'s"]] trigger argument*
 * adjectival := [slot] trigger argument*
 * trigger  := words
 * argument := slot | words | preposition (slot | words) | particle | "(" argument* ")"
 * slot     := "{" ("participant" | "source" | "target" | "topic" | "instrument" | "content") ["!"] "}"
 * words    := word ("|" word)*
 * word     := lemma | "@" set              lower case; "joint_statement" is a head with a modifier, "@treaty" any of a set
 * </pre>
 *
 * What stands in round brackets is optional. A slot before a verb or an adjective is its subject, one behind it its object, one
 * behind a preposition an oblique; before a noun with {@code 's} it is the possessor (or an equivalent of it), without
 * it a modifier. {@code {content}} is a clause. A party behind {@code that} is the
 * subject of the clause. An exclamation mark asks for
 * a known party. A preposition with nothing behind it is a particle. Alternatives of a
 * preposition are joined with {@code |} too.
 *
 * @param iri its name in the lexicon
 * @param form whether the trigger is a verb, a noun or an adjective
 * @param triggers the lemmas that may trigger it; a noun's modifier stands before it with an underscore
 * @param arguments what the trigger takes
 * @param text the pattern as written
 */
public record Pattern(String iri, Form form, Set<String> triggers, List<Argument> arguments, String text) {

    /** The word class of the trigger. */
    public enum Form {
        VERBAL,
        NOMINAL,
        ADJECTIVAL
    }

    public Pattern {
        Objects.requireNonNull(iri, "iri");
        triggers = Set.copyOf(triggers);
        arguments = List.copyOf(arguments);
    }

    /** Reads a pattern that may name word sets; an {@link IllegalArgumentException} says what is wrong with it. */
    public static Pattern parse(String iri, Form form, String text, WordSets sets) {
        return new PatternParser(iri, form, text, sets).parse();
    }

    @Override
    public String toString() {
        return text;
    }
}
