// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The voice of the verbs of a sentence: who does what they say, and whom it is done to. */
public final class Voice {

    private static final Set<String> SHARING_SUBJECT = Set.of("xcomp", "advcl", "conj", "acl", "parataxis", "dep");
    private static final int DEEPEST = 4;

    private final Syntax syntax;

    /** For one sentence. */
    public Voice(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Whether a verb stands in the passive, or is a participle that tells what was done to its noun. */
    public boolean isPassive(int verb) {
        return !syntax.children(verb, "aux:pass", "nsubj:pass").isEmpty()
                || ("VBN".equals(syntax.token(verb).tag()) && isParticiple(verb));
    }

    /** "the deal signed in Lima", "Peru, accused by Chile of …". */
    private boolean isParticiple(int verb) {
        boolean attribute = Syntax.named(syntax.relation(verb), "acl")
                && !syntax.relation(verb).equals("acl:relcl")
                && pointedOut(verb).isEmpty();
        return attribute
                || (syntax.relation(verb).equals("amod") && !doers(verb).isEmpty());
    }

    private List<Integer> doers(int verb) {
        return syntax.arguments(verb, name -> name.equals("obl:agent") || name.equals("obl:by"));
    }

    /** Whom the verb acts on: its objects, or its subject in the passive. */
    public List<Integer> patients(int verb) {
        if (isGerundOfObject(verb)) {
            return List.of(syntax.governor(verb));
        }
        if (isPassive(verb)) {
            List<Integer> subjects = syntax.arguments(verb, Syntax.PASSIVE_SUBJECTS::contains);
            return subjects.isEmpty() && isParticiple(verb) ? List.of(syntax.governor(verb)) : subjects;
        }
        return syntax.arguments(verb, name -> name.equals("obj") || name.equals("iobj"));
    }

    /** Who does what a verb says, through control, coordination and participles; empty where the sentence does not tell. */
    public List<Integer> agents(int verb) {
        return agents(verb, 0);
    }

    private List<Integer> agents(int verb, int depth) {
        if (isPassive(verb)) {
            List<Integer> doers = doers(verb);
            return doers.isEmpty() ? behindComplement(verb) : doers;
        }
        if (isGerundOfObject(verb)) {
            return agentsOrPassiveSubjects(syntax.governor(syntax.governor(verb)), depth);
        }
        List<Integer> own = syntax.arguments(verb, Syntax.SUBJECTS::contains);
        if (own.isEmpty() && inverted(verb)) {
            return syntax.arguments(verb, name -> name.equals("obj"));
        }
        return own.isEmpty()
                ? pointedOut(verb).map(List::of).orElseGet(() -> borrowed(verb, depth))
                : own.stream().flatMap(i -> antecedents(verb, i).stream()).toList();
    }

    /** Who is pointed out by "it was … that", where the parser hangs the verb on the "that". */
    private Optional<Integer> pointedOut(int verb) {
        return Optional.of(syntax.governor(verb)).filter(above -> above >= 0).flatMap(new Cleft(syntax)::pointedOut);
    }

    /** "was declared persona non grata by Peru": the parser hangs who did it on the words between. */
    private List<Integer> behindComplement(int verb) {
        return syntax.children(verb, "obj", "xcomp", "dep").stream()
                .flatMap(complement -> syntax.subtree(complement).stream().boxed())
                .filter(noun -> noun > verb && syntax.isNoun(noun))
                .filter(noun -> syntax.isLedBy(noun, Set.of("by")))
                .toList();
    }

    /** "answered by expelling two envoys": the parser takes the gerund for an adjective of its object. */
    private boolean isGerundOfObject(int verb) {
        int object = syntax.governor(verb);
        return verb > 0
                && object > verb + 1
                && syntax.token(verb).tag().equals("VBG")
                && syntax.relation(verb).equals("amod")
                && syntax.governor(object) >= 0
                && syntax.children(object, "case").contains(verb - 1)
                && syntax.children(object, "nummod", "det", "nmod:poss", "amod").stream()
                        .anyMatch(child -> child > verb && child < object);
    }

    /** "“It is over,” said the envoy": the parser takes the subject behind a verb of saying for its object. */
    private boolean inverted(int verb) {
        return syntax.token(verb).tag().matches("VBD|VBZ|VBP")
                && syntax.quotes()
                && !syntax.children(verb, "ccomp", "parataxis").isEmpty();
    }

    private List<Integer> borrowed(int verb, int depth) {
        int above = syntax.governor(verb);
        if (above < 0 || depth > DEEPEST) {
            return List.of();
        }
        String relation = syntax.relation(verb);
        if (Syntax.named(relation, "acl") && syntax.isNoun(above)) {
            return ofAttribute(verb, above, depth);
        }
        if (!SHARING_SUBJECT.contains(relation.replaceAll(":.*", "")) || finiteClauseOfItsOwn(verb)) {
            return List.of();
        }
        List<Integer> objects = relation.equals("xcomp") ? patients(above) : List.of();
        return objects.isEmpty() ? agentsOrPassiveSubjects(above, depth) : objects;
    }

    /** In "its decision to leave" and "took the decision to leave" no decision leaves. */
    private List<Integer> ofAttribute(int verb, int noun, int depth) {
        boolean infinitive = syntax.children(verb, "mark").stream()
                .anyMatch(mark -> syntax.word(mark).equals("to"));
        List<Integer> owners = infinitive ? syntax.children(noun, "nmod:poss") : List.of();
        boolean object =
                infinitive && Syntax.named(syntax.relation(noun), "obj") && syntax.isVerb(syntax.governor(noun));
        List<Integer> takers = owners.isEmpty() && object ? agents(syntax.governor(noun), depth + 1) : owners;
        return takers.isEmpty() ? List.of(noun) : takers;
    }

    private boolean finiteClauseOfItsOwn(int verb) {
        return syntax.relation(verb).equals("parataxis")
                && syntax.isVerb(verb)
                && !syntax.token(verb).tag().matches("VBG|VBN");
    }

    private List<Integer> agentsOrPassiveSubjects(int above, int depth) {
        if (!syntax.isVerb(above) && syntax.children(above, "cop", "nsubj").isEmpty()) {
            return List.of();
        }
        return isPassive(above) ? patients(above) : agents(above, depth + 1);
    }

    /** A relative pronoun stands for the noun that its clause hangs on. */
    private List<Integer> antecedents(int verb, int subject) {
        boolean relative =
                syntax.token(subject).tag().matches("WDT|WP|WP\\$") && Syntax.named(syntax.relation(verb), "acl");
        return relative && syntax.governor(verb) >= 0
                ? List.of(syntax.governor(verb))
                : new Cleft(syntax).pointedOut(subject).map(List::of).orElse(List.of(subject));
    }
}
