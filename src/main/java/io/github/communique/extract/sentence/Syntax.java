// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.sentence;

import io.github.communique.language.Dependency;
import io.github.communique.language.Sentence;
import io.github.communique.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sentence as a tree that can be asked. Tokens are named by their index. */
public final class Syntax {

    static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:xsubj", "csubj", "nsubj:outer");
    static final Set<String> PASSIVE_SUBJECTS = Set.of("nsubj:pass", "nsubj:pass:xsubj", "csubj:pass");

    private final Sentence sentence;
    private final int[] governors;
    private final String[] relations;
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<List<Dependency>> arguments = new ArrayList<>();

    /** The tree of a sentence. */
    public Syntax(Sentence sentence) {
        this.sentence = sentence;
        int size = sentence.tokens().size();
        governors = new int[size];
        relations = new String[size];
        IntStream.range(0, size).forEach(i -> {
            governors[i] = Dependency.ROOT;
            relations[i] = "root";
            children.add(new ArrayList<>());
            arguments.add(new ArrayList<>());
        });
        sentence.basic().forEach(this::link);
        sentence.enhanced().stream()
                .filter(d -> d.governor() >= 0)
                .forEach(d -> arguments.get(d.governor()).add(d));
    }

    private void link(Dependency dependency) {
        governors[dependency.dependent()] = dependency.governor();
        relations[dependency.dependent()] = dependency.relation();
        if (dependency.governor() >= 0) {
            children.get(dependency.governor()).add(dependency.dependent());
        }
    }

    /** The sentence that it is the tree of. */
    public Sentence sentence() {
        return sentence;
    }

    /** How many tokens there are. */
    public int size() {
        return sentence.tokens().size();
    }

    /** A token by its index. */
    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The base form of a word, in small letters. */
    public String lemma(int index) {
        return token(index).lemma().toLowerCase(java.util.Locale.ROOT);
    }

    /** A word as written, in small letters. */
    public String word(int index) {
        return token(index).text().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a token is a verb in any form. */
    public boolean isVerb(int index) {
        return token(index).tag().startsWith("VB");
    }

    /** Whether there are quotation marks in it. */
    public boolean quotes() {
        return sentence.tokens().stream()
                .anyMatch(token -> token.tag().equals("``") || token.tag().equals("''"));
    }

    /** The lemma of a verb with its particle, as in "call_off". */
    public String phrasalLemma(int index) {
        return children(index, "compound:prt").stream()
                .findFirst()
                .map(particle -> lemma(index) + "_" + lemma(particle))
                .orElse(lemma(index));
    }

    /** Whether a token is a noun, common or proper. */
    public boolean isNoun(int index) {
        return token(index).tag().startsWith("NN");
    }

    /** The head in the basic tree, or {@link Dependency#ROOT}. */
    public int governor(int index) {
        return governors[index];
    }

    /** The relation by which a word hangs on its governor. */
    public String relation(int index) {
        return relations[index];
    }

    /** Children in the basic tree. */
    public List<Integer> children(int index) {
        return children.get(index);
    }

    /** Children in the basic tree whose relation is one of these, or a subtype of one. */
    public List<Integer> children(int index, String... wanted) {
        return children(index).stream()
                .filter(child -> Stream.of(wanted).anyMatch(name -> named(relations[child], name)))
                .toList();
    }

    static boolean named(String relation, String name) {
        return relation.equals(name) || relation.startsWith(name + ":");
    }

    /** Dependents in the enhanced graph, conjuncts propagated, by exact relation name. */
    List<Integer> arguments(int index, Predicate<String> relation) {
        return arguments.get(index).stream()
                .filter(d -> relation.test(d.relation()))
                .map(Dependency::dependent)
                .distinct()
                .toList();
    }

    /** What stands behind one of these prepositions, at the word itself. */
    public List<Integer> oblique(int index, Set<String> prepositions) {
        return arguments(
                index,
                name -> (name.startsWith("obl:") || name.startsWith("nmod:"))
                        && prepositions.contains(name.substring(name.indexOf(':') + 1)));
    }

    /** Whether one of these prepositions stands before a noun. */
    public boolean isLedBy(int noun, Set<String> prepositions) {
        return children(noun, "case").stream().anyMatch(mark -> prepositions.contains(word(mark)));
    }

    /** The subjects of a clause, active or passive, or of what its copula links. */
    public List<Integer> subjects(int clause) {
        return arguments(clause, name -> SUBJECTS.contains(name) || PASSIVE_SUBJECTS.contains(name));
    }

    /** The word and all that hangs below it. */
    public BitSet subtree(int index) {
        BitSet below = new BitSet();
        collect(index, below);
        return below;
    }

    private void collect(int index, BitSet below) {
        if (!below.get(index)) {
            below.set(index);
            children(index).forEach(child -> collect(child, below));
        }
    }

    /** The heads above a word, nearest first. */
    public List<Integer> ancestors(int index) {
        List<Integer> above = new ArrayList<>();
        for (int at = governors[index]; at >= 0 && above.size() < size(); at = governors[at]) {
            above.add(at);
        }
        return above;
    }

    /** The nearest verb above a word, the word itself included. */
    public OptionalInt clause(int index) {
        return IntStream.concat(IntStream.of(index), ancestors(index).stream().mapToInt(i -> i))
                .filter(this::isVerb)
                .findFirst();
    }

    /** The word that governs a stretch of words: the last of those whose own governor stands outside. */
    public int head(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(token -> governors[token] < first || governors[token] > last)
                .max()
                .orElse(last);
    }

    /** The text from one token to another, both included. */
    public String text(int first, int last) {
        return sentence.text()
                .substring(token(first).begin() - sentence.begin(), token(last).end() - sentence.begin());
    }
}
