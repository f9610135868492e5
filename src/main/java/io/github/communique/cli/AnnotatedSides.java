// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.evaluation.GoldAccounts;
import io.github.communique.lexicon.Entry;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Match;
import io.github.communique.lexicon.Post;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The keys that the data would give the sides of annotated parties: of a body for its organs, for who holds an office of it, and
 * for its officials without a name ("a NATO spokesman", "leaders of the European Union").
 *
 * @param gazetteer knows the bodies
 * @param officials the nouns for those who act for a body
 * @param articles the words before a noun that name nothing
 */
record AnnotatedSides(Gazetteer gazetteer, Set<String> officials, Set<String> articles) implements GoldAccounts.Keys {

    static AnnotatedSides of(Library library) {
        return new AnnotatedSides(
                library.gazetteer(),
                library.lexicon().words("official"),
                library.lexicon().words("article"));
    }

    @Override
    public boolean whole(String name, String country) {
        return gazetteer
                .stateNamed(name)
                .filter(state -> local(state.iri()).equals(country))
                .isPresent();
    }

    @Override
    public String of(String name, Optional<String> country, int year) {
        List<String> words = Stream.of(name.split("[\\s-]+"))
                .filter(word -> !articles.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        return country.or(() -> known(words, year).or(() -> body(words, year)).or(() -> person(name, year)))
                .orElseGet(() -> String.join("-", words))
                .toLowerCase(Locale.ROOT);
    }

    private Optional<String> known(List<String> words, int year) {
        return gazetteer.at(words, 0).stream()
                .filter(match -> match.end() == words.size())
                .findFirst()
                .map(match -> side(match.entry(), year));
    }

    /** The one body that is named beside a noun for those who act for it. */
    private Optional<String> body(List<String> words, int year) {
        if (words.stream().noneMatch(this::official)) {
            return Optional.empty();
        }
        List<Match> bodies = IntStream.range(0, words.size())
                .mapToObj(at -> gazetteer.at(words, at).stream()
                        .filter(match -> match.entry() instanceof Entry.Organisation)
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(bodies)
                .filter(found -> found.size() == 1)
                .map(found -> side(found.get(0).entry(), year));
    }

    /** Whether a noun, in the singular or the plural, is one for those who act. */
    private boolean official(String word) {
        String noun = word.toLowerCase(Locale.ROOT);
        return officials.contains(noun)
                || noun.endsWith("s") && officials.contains(noun.substring(0, noun.length() - 1));
    }

    private Optional<String> person(String name, int year) {
        return gazetteer.person(name, year).map(person -> side(person, year));
    }

    private static String side(Entry entry, int year) {
        if (entry instanceof Entry.Organisation organ) {
            return local(organ.actsFor().orElse(organ.iri()));
        }
        return entry instanceof Entry.Person person
                ? local(person.postIn(year).map(Post::party).orElse(person.iri()))
                : local(entry.iri());
    }

    private static String local(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
