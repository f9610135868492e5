// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.lexicon.Argument.Function;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the pattern language described at {@link Pattern}. */
final class PatternParser {

    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "across",
            "after",
            "against",
            "along",
            "alongside",
            "amid",
            "among",
            "around",
            "as",
            "at",
            "back",
            "before",
            "behind",
            "between",
            "by",
            "down",
            "for",
            "from",
            "in",
            "into",
            "of",
            "off",
            "on",
            "onto",
            "out",
            "over",
            "that",
            "through",
            "to",
            "together",
            "toward",
            "towards",
            "under",
            "up",
            "upon",
            "via",
            "with",
            "within");

    private final String iri;
    private final Pattern.Form form;
    private final String text;
    private final WordSets sets;
    private final List<String> items;
    private final List<Argument> arguments = new ArrayList<>();
    private int next;
    private boolean optional;

    PatternParser(String iri, Pattern.Form form, String text, WordSets sets) {
        this.iri = iri;
        this.form = form;
        this.text = text;
        this.sets = sets;
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
            throw wrong("a bracket is not closed");
        }
        return new Pattern(iri, form, triggers, arguments, text);
    }

    private void leadingSlot() {
        boolean maybe = peek("(");
        next += maybe ? 1 : 0;
        if (!isSlot(items.get(next))) {
            return;
        }
        String leading = items.get(next++);
        Slot slot = slot(leading);
        boolean possessor = peek("'s");
        next += possessor ? 1 : 0;
        next += maybe ? 1 : 0;
        Function function =
                form != Pattern.Form.NOMINAL ? Function.SUBJECT : possessor ? Function.POSSESSOR : Function.MODIFIER;
        arguments.add(new Argument(function, Set.of(), Optional.of(slot), Set.of(), maybe, known(leading)));
    }

    private Set<String> trigger() {
        if (next >= items.size() || isSlot(items.get(next)) || peek("(")) {
            throw wrong("the word that triggers it is missing");
        }
        return words(items.get(next++));
    }

    private void item(String item) {
        if ("(".equals(item) || ")".equals(item)) {
            bracket("(".equals(item));
        } else if (isSlot(item)) {
            Slot slot = slot(item);
            add(slot == Slot.CONTENT ? Function.CLAUSE : Function.OBJECT, Set.of(), slot, known(item));
        } else if (PREPOSITIONS.containsAll(words(item))) {
            prepositional(words(item));
        } else {
            fix(Function.OBJECT, Set.of(), words(item));
        }
    }

    private void bracket(boolean opens) {
        if (opens == optional) {
            throw wrong("brackets do not pair");
        }
        optional = opens;
    }

    private void prepositional(Set<String> prepositions) {
        String follower = next < items.size() ? items.get(next) : ")";
        if (isSlot(follower)) {
            next++;
            Slot slot = slot(follower);
            boolean subject = prepositions.contains("that") && slot != Slot.CONTENT;
            Function function =
                    slot == Slot.CONTENT ? Function.CLAUSE : subject ? Function.CLAUSE_SUBJECT : Function.OBLIQUE;
            add(function, prepositions, slot, known(follower));
        } else if (follower.matches("[()]") || PREPOSITIONS.containsAll(words(follower))) {
            fix(Function.PARTICLE, Set.of(), prepositions);
        } else {
            next++;
            fix(Function.OBLIQUE, prepositions, words(follower));
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

    private Slot slot(String item) {
        String name = item.replaceAll("[{}!]", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(Slot.values())
                .filter(slot -> slot.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("there is no slot " + item));
    }

    private Set<String> words(String item) {
        return sets.words(item).orElseThrow(() -> wrong("there is no word set for " + item));
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("in the pattern \"" + text + "\": " + what);
    }
}
