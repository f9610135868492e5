// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.Dependency;
import io.github.communique.language.Sentence;
import io.github.communique.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Mends what a parser of whole sentences makes of a headline: "Chad, Malta sign pact" has two subjects, of which the parser
 * takes one for a sentence of its own, and "Envoy expelled by Chad" is in the passive.
 */
final class HeadlineGrammar {

    /** The ending of the third person: "visits", "clashes". */
    private static final Pattern THIRD_PERSON = Pattern.compile("(?<=ch|sh|ss|x|zz)es$|(?<!s)s$");

    private final Sentence sentence;
    private final Syntax syntax;

    private HeadlineGrammar(Sentence sentence) {
        this.sentence = sentence;
        this.syntax = new Syntax(sentence);
    }

    /** The sentence with the relations that are meant. */
    static Sentence mended(Sentence sentence) {
        Sentence verbal = new HeadlineGrammar(sentence).withVerb();
        Sentence paired = new HeadlineGrammar(verbal).withBothSubjects();
        return new HeadlineGrammar(paired).inPassive();
    }

    /** "Peru summons envoy": the tagger takes the verb for a plural noun that has a name before it and a noun behind. */
    private Sentence withVerb() {
        return IntStream.range(1, syntax.size())
                .filter(noun ->
                        syntax.governor(noun) < 0 && syntax.token(noun).tag().equals("NNS"))
                .filter(noun ->
                        isName(noun - 1) && syntax.children(noun, "compound").contains(noun - 1))
                .mapToObj(this::asVerb)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(sentence);
    }

    private Optional<Sentence> asVerb(int noun) {
        return syntax.children(noun, "dep").stream()
                .filter(behind -> behind > noun && syntax.isNoun(behind))
                .findFirst()
                .map(object -> renamed(d -> d.governor() == noun && d.dependent() == noun - 1, "nsubj")
                        .renamed(d -> d.governor() == noun && d.dependent() == object, "obj")
                        .with(verb(syntax.token(noun))));
    }

    private static Token verb(Token noun) {
        String lemma =
                THIRD_PERSON.matcher(noun.text().toLowerCase(Locale.ROOT)).replaceFirst("");
        return new Token(noun.index(), noun.text(), lemma, "VBZ", noun.entity(), noun.begin(), noun.end());
    }

    private Sentence withBothSubjects() {
        return IntStream.range(0, syntax.size())
                .filter(this::isName)
                .mapToObj(this::pair)
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::joined)
                .orElse(sentence);
    }

    /** Two names with a comma between them and a verb right behind, which is the act of both. */
    private record Pair(int first, int second, int verb) {}

    private Optional<Pair> pair(int second) {
        int comma = syntax.subtree(second).nextSetBit(0) - 1;
        int first = comma - 1;
        if (first < 0 || !syntax.word(comma).equals(",") || !isName(first)) {
            return Optional.empty();
        }
        boolean taken =
                syntax.governor(second) == first && syntax.relation(second).equals("appos");
        int verb = taken ? syntax.governor(first) : syntax.governor(second);
        return verb > second && subject(first, second, verb, taken) && directlyBefore(second, verb)
                ? Optional.of(new Pair(first, second, verb))
                : Optional.empty();
    }

    private boolean subject(int first, int second, int verb, boolean taken) {
        if (!syntax.isVerb(verb)) {
            return false;
        }
        return taken
                ? syntax.relation(first).equals("nsubj")
                : syntax.relation(second).equals("nsubj")
                        && syntax.governor(verb) == first
                        && syntax.governor(first) < 0
                        && syntax.relation(verb).matches("dep|parataxis");
    }

    /** A real apposition ends with a comma; here only helping words stand before the verb. */
    private boolean directlyBefore(int second, int verb) {
        return IntStream.range(second + 1, verb)
                .allMatch(token -> syntax.governor(token) == verb
                        && syntax.token(token).tag().matches("TO|MD|VB.?|RB"));
    }

    private boolean isName(int token) {
        return syntax.token(token).tag().startsWith("NNP");
    }

    private Sentence joined(Pair pair) {
        boolean root = syntax.governor(pair.first()) < 0;
        return changed(
                relations -> {
                    List<Dependency> all = new ArrayList<>(relations);
                    all.removeIf(d -> d.dependent() == pair.second() || root && d.dependent() == pair.first());
                    all.removeIf(d -> root && d.dependent() == pair.verb());
                    if (root) {
                        all.add(new Dependency(Dependency.ROOT, "root", pair.verb()));
                        all.add(new Dependency(pair.verb(), "nsubj", pair.first()));
                    }
                    all.add(new Dependency(pair.first(), "conj", pair.second()));
                    return all;
                },
                new Dependency(pair.verb(), "nsubj", pair.second()));
    }

    private Sentence changed(UnaryOperator<List<Dependency>> change, Dependency enhanced) {
        List<Dependency> all = new ArrayList<>(change.apply(sentence.enhanced()));
        all.add(enhanced);
        return with(sentence.tokens(), change.apply(sentence.basic()), all);
    }

    private Sentence with(Token token) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        tokens.set(token.index(), token);
        return with(tokens, sentence.basic(), sentence.enhanced());
    }

    private HeadlineGrammar renamed(Predicate<Dependency> which, String relation) {
        UnaryOperator<List<Dependency>> renaming = relations -> relations.stream()
                .map(d -> which.test(d) ? new Dependency(d.governor(), relation, d.dependent()) : d)
                .toList();
        return new HeadlineGrammar(
                with(sentence.tokens(), renaming.apply(sentence.basic()), renaming.apply(sentence.enhanced())));
    }

    private Sentence with(List<Token> tokens, List<Dependency> basic, List<Dependency> enhanced) {
        return new Sentence(
                sentence.text(), sentence.begin(), sentence.end(), tokens, basic, enhanced, sentence.times());
    }

    private Sentence inPassive() {
        return IntStream.range(0, syntax.size())
                .filter(verb ->
                        syntax.governor(verb) < 0 && syntax.token(verb).tag().equals("VBN"))
                .filter(verb -> syntax.children(verb, "aux", "obj").isEmpty() && syntax.governor(verb) < 0)
                .filter(verb -> !doneBy(verb).isEmpty())
                .mapToObj(this::passive)
                .findFirst()
                .orElse(sentence);
    }

    private List<Integer> doneBy(int verb) {
        return syntax.children(verb, "obl").stream()
                .filter(actor -> syntax.isLedBy(actor, Set.of("by")))
                .toList();
    }

    private Sentence passive(int verb) {
        return renamed(d -> d.governor() == verb && d.relation().equals("nsubj"), "nsubj:pass").sentence;
    }
}
