// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.lexicon.Argument;
import io.github.communique.lexicon.Pattern.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what stands where an argument of a trigger may stand, in the sentence as the parser has it. */
final class ArgumentFinder {

    private static final Set<String> AGENT_OF_NOUN = Set.of("by", "of");

    private final Syntax syntax;
    private final Form form;
    private final int trigger;

    ArgumentFinder(Syntax syntax, Form form, int trigger) {
        this.syntax = syntax;
        this.form = form;
        this.trigger = trigger;
    }

    /** What stands in the place of an argument; the noun that names the event, where there is one, may bear it too. */
    List<Integer> candidates(Argument argument, OptionalInt noun) {
        return switch (argument.function()) {
            case SUBJECT -> form == Form.ADJECTIVAL ? syntax.subjects(trigger) : syntax.agents(trigger);
            case OBJECT -> objects();
            case OBLIQUE -> obliques(argument.prepositions(), noun);
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

    private List<Integer> obliques(Set<String> prepositions, OptionalInt noun) {
        Stream<Integer> genitives = noun.isPresent() && prepositions.contains("of")
                ? syntax.children(noun.getAsInt(), "amod", "compound", "nmod:poss").stream()
                : Stream.empty();
        return Stream.of(
                        bases(noun).flatMap(base -> syntax.oblique(base, prepositions).stream()),
                        bases(noun).flatMap(base -> markedSubjects(base, prepositions)),
                        genitives)
                .flatMap(heads -> heads)
                .filter(head -> !syntax.token(head).entity().matches("DATE|TIME"))
                .distinct()
                .toList();
    }

    /** The words whose prepositions are the trigger's: itself, the noun it governs, and that noun's own noun. */
    private Stream<Integer> bases(OptionalInt noun) {
        Stream<Integer> governed = noun.isPresent()
                ? Stream.concat(Stream.of(noun.getAsInt()), syntax.children(noun.getAsInt(), "nmod").stream())
                : form == Form.VERBAL ? syntax.patients(trigger).stream() : verbAbove();
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

    /** The clauses that hang on the trigger, introduced by one of these words if any are given. */
    List<Integer> clauses(Set<String> introducedBy) {
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
}
