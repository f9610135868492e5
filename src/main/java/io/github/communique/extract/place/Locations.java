// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.place;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The phrases that may tell where what a word tells of happened, the likeliest first; each by its head token. */
final class Locations {

    private static final Set<String> TOWARDS = Set.of("to");
    private static final int FARTHEST = 2;

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final int trigger;
    private final OptionalInt noun;
    private final Set<String> prepositions;

    Locations(Lexicon lexicon, Syntax syntax, int trigger, OptionalInt noun) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.trigger = trigger;
        this.noun = noun;
        this.prepositions = lexicon.words("encounter-places");
    }

    /** Where parties meet: beside the words that tell of it, at the verb above it, else anywhere in its clause. */
    Stream<Integer> ofHappening() {
        List<Integer> bases = bases();
        return Stream.of(
                        bases.stream().flatMap(this::beside),
                        IntStream.concat(IntStream.of(trigger), noun.stream())
                                .boxed()
                                .flatMap(this::named),
                        where(),
                        above().stream().flatMap(this::beside),
                        bases.stream().flatMap(this::occasions),
                        anywhere())
                .flatMap(heads -> heads);
    }

    /** Where somebody speaks: at the verb of speaking, or where the occasion is that it names. */
    Stream<Integer> ofSpeech() {
        return Stream.of(trigger)
                .filter(syntax::isVerb)
                .flatMap(verb -> Stream.concat(
                        beside(verb).filter(this::firm),
                        Stream.concat(occasions(verb), above().stream().flatMap(this::occasions))));
    }

    private List<Integer> bases() {
        List<Integer> bases = new ArrayList<>(List.of(trigger));
        noun.ifPresent(bases::add);
        syntax.clause(trigger).ifPresent(bases::add);
        return bases.stream().distinct().toList();
    }

    private Stream<Integer> beside(int base) {
        return syntax.oblique(base, prepositions).stream();
    }

    /** Behind an object, "in" often belongs to the object: what was urged "in Sudan" was perhaps said elsewhere. */
    private boolean firm(int place) {
        boolean venue = syntax.isLedBy(place, lexicon.words("venue-places"));
        return venue || syntax.children(trigger, "obj").stream().noneMatch(object -> object < place);
    }

    /** "the Geneva talks", but not "the Chad-Sudan talks". */
    private Stream<Integer> named(int base) {
        List<Integer> before = syntax.children(base, "compound", "amod");
        boolean parties = before.stream().anyMatch(word -> syntax.word(word).contains("-"));
        return lexicon.words("encounter-noun").contains(syntax.lemma(base)) && !parties
                ? before.stream().filter(word -> syntax.token(word).tag().startsWith("NNP"))
                : Stream.empty();
    }

    /** "flew to Oslo, where he met the king". */
    private Stream<Integer> where() {
        int above = syntax.governor(trigger);
        int where = syntax.children(trigger, "advmod").stream()
                .filter(child -> syntax.word(child).equals("where"))
                .findFirst()
                .orElse(-1);
        if (where < 0 || above < 0) {
            return Stream.empty();
        }
        return IntStream.iterate(where - 1, token -> token >= 0, token -> token - 1)
                .filter(token -> syntax.token(token).entity().equals("LOCATION"))
                .limit(1)
                .boxed();
    }

    /** The verbs whose purpose or circumstance it is: "landed in Oslo to meet the king". */
    private List<Integer> above() {
        List<Integer> verbs = new ArrayList<>();
        int at = syntax.clause(trigger).orElse(trigger);
        while (verbs.size() < FARTHEST
                && syntax.governor(at) >= 0
                && syntax.relation(at).matches("advcl|xcomp|conj")) {
            at = syntax.governor(at);
            verbs.add(at);
        }
        return verbs;
    }

    /** "said during a visit to Chad", "told a conference in Oslo". */
    private Stream<Integer> occasions(int verb) {
        return Stream.concat(
                        syntax.oblique(verb, lexicon.words("before-occasion")).stream(),
                        syntax.children(verb, "obj").stream())
                .filter(head -> lexicon.words("occasion").contains(syntax.lemma(head)))
                .flatMap(head -> Stream.of(
                                beside(head),
                                lexicon.words("journey").contains(syntax.lemma(head))
                                        ? syntax.oblique(head, TOWARDS).stream()
                                        : Stream.<Integer>empty(),
                                named(head))
                        .flatMap(heads -> heads));
    }

    private Stream<Integer> anywhere() {
        return syntax.subtree(trigger).stream().boxed().filter(token -> syntax.isLedBy(token, prepositions));
    }
}
