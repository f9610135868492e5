// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.pattern;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.extract.sentence.Voice;
import io.github.communique.lexicon.Argument;
import io.github.communique.lexicon.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where in a sentence the arguments of a pattern stand.
 *
 * @param syntax the sentence
 * @param pattern the pattern
 * @param trigger the token that triggers it
 */
record ArgumentFinder(Syntax syntax, Pattern pattern, int trigger) {

    private static final Set<String> AGENT = Set.of("by");
    private static final Set<String> AGENT_OF_NOUN = Set.of("by", "of");

    /** The tokens that may fill an argument, where a noun may already be known to name the event. */
    List<Integer> candidates(Argument argument, OptionalInt noun) {
        return switch (argument.function()) {
            case SUBJECT ->
                pattern.form() == Pattern.Form.ADJECTIVAL ? syntax.subjects(trigger) : voice().agents(trigger);
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

    private Voice voice() {
        return new Voice(syntax);
    }

    private List<Integer> objects() {
        List<Integer> smallClause = hasTwoObjects() ? smallClause() : List.of();
        List<Integer> patients = smallClause.isEmpty() ? patients() : smallClause;
        boolean relative = syntax.relation(trigger).equals("acl:relcl");
        return patients.isEmpty() && relative ? List.of(syntax.governor(trigger)) : patients;
    }

    /** In "was handed a note" the second object stays behind the verb. */
    private List<Integer> patients() {
        List<Integer> patients = voice().patients(trigger);
        return hasTwoObjects() && voice().isPassive(trigger)
                ? Stream.concat(patients.stream(), syntax.children(trigger, "obj").stream())
                        .toList()
                : patients;
    }

    private boolean hasTwoObjects() {
        return pattern.arguments().stream()
                        .filter(argument -> argument.function() == Argument.Function.OBJECT)
                        .count()
                > 1;
    }

    /** In "called the strike a provocation" both are objects to a pattern that has two. */
    private List<Integer> smallClause() {
        return syntax.children(trigger, "xcomp").stream()
                .filter(said -> !syntax.isVerb(said))
                .flatMap(said -> Stream.concat(
                        Stream.of(said),
                        Stream.concat(syntax.subjects(said).stream(), voice().patients(trigger).stream())))
                .distinct()
                .toList();
    }

    private List<Integer> obliques(Set<String> prepositions, OptionalInt noun) {
        Stream<Integer> genitives = noun.isPresent() && prepositions.contains("of")
                ? syntax.children(noun.getAsInt(), "amod", "compound", "nmod:poss").stream()
                : Stream.empty();
        return Stream.of(
                        bases(noun).flatMap(base -> syntax.oblique(base, prepositions).stream()),
                        bases(noun).flatMap(base -> markedSubjects(base, prepositions)),
                        objectsOfParticle(prepositions),
                        genitives)
                .flatMap(heads -> heads)
                .filter(head -> !syntax.token(head).entity().matches("DATE|TIME"))
                .distinct()
                .toList();
    }

    /** "ruled out talks", "called on Peru": the parser takes the preposition for a part of the verb. */
    private Stream<Integer> objectsOfParticle(Set<String> prepositions) {
        return syntax.children(trigger, "compound:prt", "advmod").stream()
                .filter(particle -> prepositions.contains(syntax.word(particle)))
                .flatMap(particle -> voice().patients(trigger).stream());
    }

    /** The words whose prepositions are the trigger's: itself, the noun it governs, and that noun's own noun. */
    private Stream<Integer> bases(OptionalInt noun) {
        Stream<Integer> governed = noun.isPresent()
                ? Stream.concat(Stream.of(noun.getAsInt()), syntax.children(noun.getAsInt(), "nmod").stream())
                : pattern.form() == Pattern.Form.VERBAL ? voice().patients(trigger).stream() : verbAbove();
        return Stream.concat(Stream.of(trigger), governed);
    }

    /** In "called on Peru to vote" the parser may take "on" for the mark of a clause whose subject is Peru. */
    private Stream<Integer> markedSubjects(int base, Set<String> prepositions) {
        return syntax.children(base, "advcl", "ccomp", "xcomp", "acl").stream()
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
        boolean taken = pattern.arguments().stream()
                .anyMatch(argument -> argument.prepositions().contains("of"));
        return Stream.of(
                        syntax.children(trigger, "nmod:poss"),
                        syntax.oblique(trigger, taken ? AGENT : AGENT_OF_NOUN),
                        modifiers())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private List<Integer> modifiers() {
        return syntax.children(trigger, "amod", "compound", "nmod:poss");
    }

    /** Clauses that hang on the trigger; with words given, those that begin with one of them. */
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
