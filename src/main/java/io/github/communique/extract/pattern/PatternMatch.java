// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.pattern;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.extract.sentence.Voice;
import io.github.communique.lexicon.Argument;
import io.github.communique.lexicon.Frame;
import io.github.communique.lexicon.Pattern;
import io.github.communique.lexicon.Slot;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** One pattern tried at one token. */
final class PatternMatch {

    private static final int FIXED_WORDS = 3;
    private static final int FILLED_SLOT = 1;

    private final Syntax syntax;
    private final Frame frame;
    private final Pattern pattern;
    private final int trigger;
    private final ArgumentFinder finder;
    private final Map<Slot, Set<Integer>> fillers = new EnumMap<>(Slot.class);
    private OptionalInt noun = OptionalInt.empty();
    private int weight;

    PatternMatch(Syntax syntax, Frame frame, Pattern pattern, int trigger) {
        this.syntax = syntax;
        this.frame = frame;
        this.pattern = pattern;
        this.trigger = trigger;
        this.finder = new ArgumentFinder(syntax, pattern, trigger);
    }

    Optional<Match> find() {
        if (!rightWordClass() || pattern.triggers().stream().noneMatch(this::triggers)) {
            return Optional.empty();
        }
        for (Argument argument : pattern.arguments()) {
            if (!found(argument) && !argument.optional() && !impliedByPassive(argument)) {
                return Optional.empty();
            }
        }
        weight += weight(pattern.triggers().stream().filter(this::triggers));
        Map<Slot, List<Integer>> heads = new EnumMap<>(Slot.class);
        fillers.forEach((slot, tokens) -> heads.put(slot, List.copyOf(tokens)));
        return Optional.of(new Match(frame, pattern, trigger, noun, heads, weight));
    }

    private boolean rightWordClass() {
        return switch (pattern.form()) {
            case VERBAL -> syntax.isVerb(trigger);
            case NOMINAL -> syntax.isNoun(trigger);
            case ADJECTIVAL -> isPredicate();
        };
    }

    /** Whether it is an adjective or participle that something is said to be. */
    private boolean isPredicate() {
        return syntax.token(trigger).tag().matches("JJ.*|VBN|VBD")
                && !syntax.subjects(trigger).isEmpty();
    }

    private boolean impliedByPassive(Argument argument) {
        return argument.function() == Argument.Function.SUBJECT && new Voice(syntax).isPassive(trigger);
    }

    private boolean found(Argument argument) {
        List<Integer> candidates = finder.candidates(argument, noun);
        if (argument.slot().isPresent()) {
            fillers.computeIfAbsent(argument.slot().get(), slot -> new LinkedHashSet<>())
                    .addAll(candidates);
            weight += candidates.isEmpty() ? 0 : FILLED_SLOT;
            return !candidates.isEmpty();
        }
        return fixed(argument, argument.prepositions().contains("to") ? withInfinitives(candidates) : candidates);
    }

    /** "vowed to retaliate": what stands fixed behind "to" may be a verb. */
    private List<Integer> withInfinitives(List<Integer> nouns) {
        return Stream.concat(nouns.stream(), finder.clauses(Set.of("to")).stream())
                .toList();
    }

    private boolean fixed(Argument argument, List<Integer> candidates) {
        if (argument.function() == Argument.Function.PARTICLE) {
            weight += FIXED_WORDS;
            return particle(argument.words());
        }
        Optional<Integer> head = candidates.stream()
                .filter(token -> argument.words().stream().anyMatch(words -> headedBy(token, words)))
                .findFirst();
        head.ifPresent(token -> noun = noun.isPresent() ? noun : OptionalInt.of(token));
        weight += head.map(token -> weight(argument.words().stream().filter(words -> headedBy(token, words))))
                .orElse(0);
        return head.isPresent();
    }

    private static int weight(Stream<String> words) {
        return words.mapToInt(phrase -> phrase.split("_").length * FIXED_WORDS)
                .max()
                .orElse(0);
    }

    private boolean particle(Set<String> words) {
        return syntax.children(trigger).stream()
                        .filter(child -> syntax.relation(child).matches("compound:prt|advmod|case|obl|mark|dep"))
                        .anyMatch(child -> words.contains(syntax.word(child)))
                || (trigger + 1 < syntax.size() && words.contains(syntax.word(trigger + 1)));
    }

    /** Whether a token is the head of these words; a modifier stands before the head with an underscore. */
    private boolean headedBy(int token, String words) {
        String[] parts = words.split("_");
        String head = parts[parts.length - 1];
        if (!is(token, head)) {
            return false;
        }
        for (int i = 0; i < parts.length - 1; i++) {
            String modifier = parts[i];
            if (syntax.children(token).stream().noneMatch(child -> is(child, modifier))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the trigger is this word; a particle or adverb of a verb stands behind it with an underscore. */
    private boolean triggers(String words) {
        if (pattern.form() == Pattern.Form.NOMINAL) {
            return headedBy(trigger, words);
        }
        String[] parts = words.split("_");
        return is(trigger, parts[0]) && particles(Arrays.asList(parts).subList(1, parts.length));
    }

    private boolean particles(List<String> words) {
        return words.stream().allMatch(word -> particle(Set.of(word)));
    }

    private boolean is(int token, String word) {
        return syntax.lemma(token).equals(word) || syntax.word(token).equals(word);
    }
}
