// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.lexicon.Argument;
import io.github.communique.lexicon.Frame;
import io.github.communique.lexicon.Pattern;
import io.github.communique.lexicon.Slot;
import java.util.ArrayList;
import java.util.Collection;
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

    private static final Set<String> AGENT_OF_NOUN = Set.of("by", "of");
    private static final int FIXED_WORDS = 3;
    private static final int FILLED_SLOT = 1;

    private final Syntax syntax;
    private final Frame frame;
    private final Pattern pattern;
    private final int trigger;
    private final Map<Slot, Set<Integer>> fillers = new EnumMap<>(Slot.class);
    private OptionalInt noun = OptionalInt.empty();
    private int weight;

    PatternMatch(Syntax syntax, Frame frame, Pattern pattern, int trigger) {
        this.syntax = syntax;
        this.frame = frame;
        this.pattern = pattern;
        this.trigger = trigger;
    }

    Optional<Match> find() {
        if (!rightWordClass() || pattern.triggers().stream().noneMatch(words -> headedBy(trigger, words))) {
            return Optional.empty();
        }
        for (Argument argument : pattern.arguments()) {
            if (!found(argument) && !argument.optional() && !impliedByPassive(argument)) {
                return Optional.empty();
            }
        }
        weight += weight(trigger, pattern.triggers());
        Map<Slot, List<Integer>> heads = new EnumMap<>(Slot.class);
        fillers.forEach((slot, tokens) -> heads.put(slot, List.copyOf(tokens)));
        return Optional.of(new Match(frame, pattern, trigger, noun, heads, weight));
    }

    private boolean rightWordClass() {
        return switch (pattern.form()) {
            case VERBAL -> syntax.isVerb(trigger);
            case NOMINAL -> syntax.isNoun(trigger);
            case ADJECTIVAL -> syntax.isPredicate(trigger);
        };
    }

    private boolean impliedByPassive(Argument argument) {
        return argument.function() == Argument.Function.SUBJECT && syntax.isPassive(trigger);
    }

    private boolean found(Argument argument) {
        List<Integer> candidates = candidates(argument);
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
        return Stream.concat(nouns.stream(), clauses(Set.of("to")).stream()).toList();
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
        weight += head.map(token -> weight(token, argument.words())).orElse(0);
        return head.isPresent();
    }

    private int weight(int token, Set<String> alternatives) {
        return alternatives.stream()
                .filter(words -> headedBy(token, words))
                .mapToInt(words -> words.split("_").length * FIXED_WORDS)
                .max()
                .orElse(0);
    }

    private List<Integer> candidates(Argument argument) {
        return switch (argument.function()) {
            case SUBJECT ->
                pattern.form() == Pattern.Form.ADJECTIVAL ? syntax.subjects(trigger) : syntax.agents(trigger);
            case OBJECT -> objects();
            case OBLIQUE -> obliques(argument.prepositions());
            case POSSESSOR -> possessors();
            case MODIFIER -> modifiers();
            case CLAUSE -> clauses(argument.prepositions());
            case CLAUSE_SUBJECT ->
                clauses(argument.prepositions()).stream()
                        .flatMap(clause -> syntax.subjects(clause).stream())
                        .toList();
            case PARTICLE -> List.of();
        };
    }

    private List<Integer> objects() {
        List<Integer> patients = syntax.patients(trigger);
        boolean relative = syntax.relation(trigger).equals("acl:relcl");
        return patients.isEmpty() && relative ? List.of(syntax.governor(trigger)) : patients;
    }

    private List<Integer> obliques(Set<String> prepositions) {
        Stream<Integer> genitives = noun.isPresent() && prepositions.contains("of")
                ? syntax.children(noun.getAsInt(), "amod", "compound", "nmod:poss").stream()
                : Stream.empty();
        return Stream.of(
                        bases().flatMap(base -> syntax.oblique(base, prepositions).stream()),
                        bases().flatMap(base -> markedSubjects(base, prepositions)),
                        genitives)
                .flatMap(heads -> heads)
                .filter(head -> !syntax.token(head).entity().matches("DATE|TIME"))
                .distinct()
                .toList();
    }

    /** The words whose prepositions are the trigger's: itself, the noun it governs, and that noun's own noun. */
    private Stream<Integer> bases() {
        Stream<Integer> governed = noun.isPresent()
                ? Stream.concat(Stream.of(noun.getAsInt()), syntax.children(noun.getAsInt(), "nmod").stream())
                : pattern.form() == Pattern.Form.VERBAL ? syntax.patients(trigger).stream() : verbAbove();
        return Stream.concat(Stream.of(trigger), governed);
    }

    /** In "called on Peru to vote" the parser may take "on" for the mark of a clause whose subject is Peru. */
    private Stream<Integer> markedSubjects(int base, Set<String> prepositions) {
        return syntax.children(base, "advcl", "ccomp", "xcomp").stream()
                .filter(clause -> syntax.children(clause, "mark", "case").stream()
                        .anyMatch(mark -> prepositions.contains(syntax.word(mark))))
                .flatMap(clause -> syntax.subjects(clause).stream());
    }

    /** The parser often hangs the preposition of a noun on the verb that the noun belongs to. */
    private Stream<Integer> verbAbove() {
        int above = syntax.governor(trigger);
        boolean argument = syntax.relation(trigger).matches("obj|nsubj:pass|nsubj");
        return argument && above >= 0 && syntax.isVerb(above) ? Stream.of(above) : Stream.empty();
    }

    private List<Integer> possessors() {
        return Stream.of(syntax.children(trigger, "nmod:poss"), syntax.oblique(trigger, AGENT_OF_NOUN), modifiers())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private List<Integer> modifiers() {
        return syntax.children(trigger, "amod", "compound", "nmod:poss");
    }

    private List<Integer> clauses(Set<String> introducedBy) {
        List<Integer> clauses =
                new ArrayList<>(syntax.children(trigger, "ccomp", "xcomp", "advcl", "acl", "parataxis"));
        if (clauses.isEmpty() && introducedBy.isEmpty()) {
            return said();
        }
        if (!introducedBy.isEmpty()) {
            clauses.removeIf(clause -> syntax.children(clause, "mark", "case").stream()
                    .noneMatch(mark -> introducedBy.contains(syntax.word(mark))));
            clauses.addAll(syntax.oblique(trigger, introducedBy));
        }
        return clauses;
    }

    /** In "“It is over,” said the envoy" the parser may hang the saying on what is said. */
    private List<Integer> said() {
        boolean beside = syntax.relation(trigger).startsWith("parataxis") && syntax.governor(trigger) >= 0;
        return beside ? List.of(syntax.governor(trigger)) : syntax.quotes() ? List.of(trigger) : List.of();
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
        if (!syntax.lemma(token).equals(head) && !syntax.word(token).equals(head)) {
            return false;
        }
        for (int i = 0; i < parts.length - 1; i++) {
            String modifier = parts[i];
            if (syntax.children(token).stream()
                    .noneMatch(child -> syntax.lemma(child).equals(modifier)
                            || syntax.word(child).equals(modifier))) {
                return false;
            }
        }
        return true;
    }
}
