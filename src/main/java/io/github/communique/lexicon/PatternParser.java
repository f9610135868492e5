// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.lexicon.Argument.Function;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one text in the language of {@link PatternGrammar}, item by item. */
final class PatternParser {

    private final PatternGrammar grammar;
    private final String iri;
    private final Pattern.Form form;
    private final String text;
    private final List<String> items;
    private final List<Argument> arguments = new ArrayList<>();
    private int next;
    private boolean optional;

    PatternParser(PatternGrammar grammar, String iri, Pattern.Form form, String text) {
        this.grammar = grammar;
        this.iri = iri;
        this.form = form;
        this.text = text;
        this.items = Arrays.stream(text.replace("'s", " 's ")
                        .replace("(", " ( ")
                        .replace(")", " ) ")
                        .strip()
                        .split("\\s+"))
                .toList();
    }

    Pattern parse() {
        leadingSlot();
        Set<String> triggers = trigger();
        while (next < items.size()) {
            item(items.get(next++));
        }
        if (optional) {
            throw new IllegalArgumentException("a bracket is not closed; close it");
        }
        return new Pattern(iri, form, triggers, arguments, text, List.of(), List.of());
    }

    private void leadingSlot() {
        boolean maybe = peek("(");
        next += maybe ? 1 : 0;
        if (next >= items.size() || !isSlot(items.get(next))) {
            return;
        }
        String leading = items.get(next++);
        Slot slot = PatternGrammar.slot(leading);
        boolean possessor = peek("'s");
        next += possessor ? 1 : 0;
        next += maybe ? 1 : 0;
        Function function =
                form != Pattern.Form.NOMINAL ? Function.SUBJECT : possessor ? Function.POSSESSOR : Function.MODIFIER;
        arguments.add(new Argument(function, Set.of(), Optional.of(slot), Set.of(), maybe, known(leading)));
    }

    private Set<String> trigger() {
        if (next >= items.size() || isSlot(items.get(next)) || peek("(")) {
            throw new IllegalArgumentException(
                    "the words that trigger it are missing; write them first, or behind the slot of the subject");
        }
        return grammar.words(items.get(next++));
    }

    private void item(String item) {
        if ("(".equals(item) || ")".equals(item)) {
            bracket("(".equals(item));
        } else if (isSlot(item)) {
            Slot slot = PatternGrammar.slot(item);
            add(slot == Slot.CONTENT ? Function.CLAUSE : Function.OBJECT, Set.of(), slot, known(item));
        } else if (grammar.prepositional(item)) {
            prepositional(item);
        } else {
            object(item);
        }
    }

    private void object(String item) {
        if (next < items.size() && isSlot(items.get(next))) {
            throw new IllegalArgumentException("\"" + item + "\" stands before " + items.get(next)
                    + " and is no preposition; add it to lex:preposition in ontology/lexicon/grammar.ttl if it is one");
        }
        fix(Function.OBJECT, Set.of(), grammar.words(item));
    }

    private void bracket(boolean opens) {
        if (opens == optional) {
            throw new IllegalArgumentException(
                    "brackets do not pair; each is opened and closed once, none within another");
        }
        optional = opens;
    }

    private void prepositional(String item) {
        Set<String> prepositions = grammar.words(item);
        String follower = next < items.size() ? items.get(next) : ")";
        if (isSlot(follower)) {
            next++;
            Slot slot = PatternGrammar.slot(follower);
            boolean subject = prepositions.contains("that") && slot != Slot.CONTENT;
            Function function =
                    slot == Slot.CONTENT ? Function.CLAUSE : subject ? Function.CLAUSE_SUBJECT : Function.OBLIQUE;
            add(function, prepositions, slot, known(follower));
        } else if (follower.matches("[()]") || grammar.prepositional(follower)) {
            fix(Function.PARTICLE, Set.of(), prepositions);
        } else {
            next++;
            fix(Function.OBLIQUE, prepositions, grammar.words(follower));
        }
    }

    private void add(Function function, Set<String> prepositions, Slot slot, boolean known) {
        arguments.add(new Argument(function, prepositions, Optional.of(slot), Set.of(), optional, known));
    }

    private void fix(Function function, Set<String> prepositions, Set<String> words) {
        arguments.add(new Argument(function, prepositions, Optional.empty(), words, optional, false));
    }

    private static boolean known(String item) {
        return item.contains("!");
    }

    private boolean peek(String item) {
        return next < items.size() && items.get(next).equals(item);
    }

    private static boolean isSlot(String item) {
        return item.startsWith("{");
    }
}
