// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The language in which patterns are written; the one place that states it.
 *
 * <pre>
 * pattern    := [subject] words argument*
 * subject    := slot ["'s"] | "(" slot ["'s"] ")"
 * argument   := item | "(" item+ ")"
 * item       := slot | words
 * slot       := "{" ("participant" | "source" | "target" | "topic" | "instrument" | "content") ["!"] "}"
 * words      := word ("|" word)*
 * word       := lemma | "@" set
 * </pre>
 *
 * The first words trigger the pattern. What stands in round brackets may be missing. Items are separated by blanks and mean, by
 * where they stand:
 *
 * <ul>
 *   <li>a slot before a verb or an adjective: its subject; before a noun with {@code 's}: its possessor, or an equivalent of
 *       it; before a noun without: a modifier;
 *   <li>a slot behind a preposition: what the preposition leads to; behind {@code that}: the subject of the clause; any other
 *       slot: the object;
 *   <li>{@code {content}}: a clause, behind a preposition one that begins with it;
 *   <li>prepositions before words: one of the words, led to by one of the prepositions; with nothing behind them: a particle;
 *   <li>other words: the object must be one of them.
 * </ul>
 *
 * An exclamation mark asks for a known party. Words are lemmas in lower case; an underscore joins a head to what stands
 * before it ({@code joint_statement}); {@code @treaty} is any word of the set of that name. Prepositions are those of the word
 * list {@code lex:preposition}.
 */
public final class PatternGrammar {

    private static final String SLOT = "\\{(" + slots() + ")!?\\}";
    private static final String WORDS = "[^\\s(){}|]+(\\|[^\\s(){}|]+)*";
    private static final String ITEM = "(" + SLOT + "|" + WORDS + ")";
    private static final String SYNTAX = "^(" + SLOT + "('s)?\\s+|\\(" + SLOT + "('s)?\\)\\s+)?" + WORDS + "(\\s+"
            + ITEM + "|\\s+\\(" + ITEM + "(\\s+" + ITEM + ")*\\))*$";

    private final Set<String> prepositions;
    private final WordSets sets;

    /**
     * The grammar over what a lexicon knows.
     *
     * @param prepositions the words that are prepositions or particles
     * @param sets the word sets that a pattern may name
     */
    public PatternGrammar(Set<String> prepositions, WordSets sets) {
        this.prepositions = Set.copyOf(prepositions);
        this.sets = Objects.requireNonNull(sets, "sets");
    }

    /** The grammar as a regular expression, as the shapes have it too. */
    public static String syntax() {
        return SYNTAX;
    }

    /** Reads a pattern; an {@link IllegalArgumentException} says what is wrong with it and what to do. */
    public Pattern parse(String iri, Pattern.Form form, String text) {
        Pattern pattern = new PatternParser(this, iri, form, text).parse();
        if (!text.matches(SYNTAX)) {
            throw new IllegalArgumentException(
                    "it is no pattern by the grammar of ontology/lexicon/README.md: mind blanks,"
                            + " brackets and bars");
        }
        return pattern;
    }

    /** What words an item stands for. */
    Set<String> words(String item) {
        return sets.words(item)
                .orElseThrow(() -> new IllegalArgumentException("there is no word set for \"" + item
                        + "\"; look for a slip, or describe the set in ontology/lexicon/words.ttl"));
    }

    /** Whether an item is made of prepositions; it may not be so in part. */
    boolean prepositional(String item) {
        Set<String> words = words(item);
        List<String> others = words.stream()
                .filter(word -> !prepositions.contains(word))
                .sorted()
                .toList();
        if (!others.isEmpty() && others.size() < words.size()) {
            throw new IllegalArgumentException("\"" + item + "\" mixes prepositions with " + others
                    + "; add what is a preposition to lex:preposition in ontology/lexicon/grammar.ttl");
        }
        return others.isEmpty();
    }

    /** The slot that an item names. */
    static Slot slot(String item) {
        return Optional.of(item.replaceAll("[{}!]", ""))
                .flatMap(name -> Arrays.stream(Slot.values())
                        .filter(slot -> name(slot).equals(name))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no slot " + item + "; there are " + slots().replace("|", ", ")));
    }

    private static String slots() {
        return Arrays.stream(Slot.values()).map(PatternGrammar::name).collect(Collectors.joining("|"));
    }

    private static String name(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }
}
