// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.ontology.Authorities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * The names of states, organisations, groups, persons, places, offices and organs, to be found in running words.
 * Read once and handed in; safe for several threads, as nothing in it changes.
 *
 * <p>Words are compared without accents and full stops. A name fits as it is written or in capitals, so that headlines
 * can be read; a common noun such as "foreign minister" fits in any case.
 */
public final class Gazetteer {

    private static final Comparator<Entry.Place> MOST_PEOPLE_FIRST =
            Comparator.comparing((Entry.Place place) -> -place.population()).thenComparing(Entry.Place::iri);

    private final Shelves shelves;

    private Gazetteer(Shelves shelves) {
        this.shelves = shelves;
    }

    /**
     * The gazetteer of the authority packed with the program.
     *
     * @throws IllegalStateException if an authority file is missing or a record lacks what it needs
     */
    public static Gazetteer load() {
        return of(Authorities.read());
    }

    /**
     * The gazetteer of an authority graph.
     *
     * @throws IllegalStateException if a record lacks what it needs
     */
    public static Gazetteer of(Graph authority) {
        return new Gazetteer(new Shelving(new Records(authority)).fill());
    }

    /**
     * What the longest name beginning at a word may mean, the likeliest first; empty if no name begins there.
     * "Washington" gives the United States (by its capital), then the city.
     */
    public List<Match> at(List<String> words, int begin) {
        List<Match> all = allAt(words, begin);
        return all.stream()
                .filter(match -> match.length() == all.get(0).length())
                .toList();
    }

    /** What every name beginning at a word may mean, the longest first, then the likeliest. */
    public List<Match> allAt(List<String> words, int begin) {
        return shelves.names().at(words, begin).stream()
                .map(found -> new Match(
                        begin,
                        found.length(),
                        found.named().how(),
                        found.named().entry(),
                        shelves.isDoubtful(words.subList(begin, begin + found.length()))))
                .distinct()
                .toList();
    }

    /** The names in a run of words from left to right, none overlapping another: for each what it may mean. */
    public List<List<Match>> in(List<String> words) {
        List<List<Match>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            List<Match> here = at(words, at);
            if (!here.isEmpty()) {
                found.add(here);
            }
            at += here.isEmpty() ? 1 : here.get(0).length();
        }
        return found;
    }

    /** The names inside one hyphenated word, such as "Sino-Russian" or "U.S.-Iran". */
    public List<List<Match>> within(String word) {
        return in(List.of(word.split("[-‐‑–—]")));
    }

    /** The office named by the longest words that begin at a word, with modifiers before and behind it. */
    public Optional<OfficeMatch> officeAt(List<String> words, int begin) {
        return shelves.offices().at(words, begin);
    }

    /** The kind of state organ named by the longest words that begin at a word; its length is that of the match. */
    public Optional<Match> organAt(List<String> words, int begin) {
        return shelves.organs().at(words, begin).stream()
                .findFirst()
                .map(found -> new Match(begin, found.length(), Match.How.NAME, found.named(), false));
    }

    /** The persons of a full name, or of a family name, those in office in that year first. */
    public List<Entry.Person> persons(String name, int year) {
        Comparator<Entry.Person> order =
                Comparator.comparing(person -> person.postIn(year).isEmpty());
        return shelves.personsNamed(name).stream().sorted(order).toList();
    }

    /** The one person of a full or family name who can be meant in a year: the only one, or the only one then in office. */
    public Optional<Entry.Person> person(String name, int year) {
        List<Entry.Person> all = shelves.personsNamed(name);
        List<Entry.Person> inOffice =
                all.stream().filter(person -> person.postIn(year).isPresent()).toList();
        List<Entry.Person> meant = inOffice.isEmpty() && shelves.isFullName(name) ? all : inOffice;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The places of a name, the most populous first. */
    public List<Entry.Place> places(String name) {
        return shelves.placesNamed(name).stream().sorted(MOST_PEOPLE_FIRST).toList();
    }

    /** The likeliest place of a name: one in the country, if one is given and has it, else the most populous. */
    public Optional<Entry.Place> place(String name, Optional<String> country) {
        List<Entry.Place> all = places(name);
        return all.stream()
                .filter(place -> country.isPresent() && place.country().equals(country))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The state or territory that bears the whole of a name. */
    public Optional<Entry.State> stateNamed(String name) {
        List<String> words = List.of(name.split(" "));
        return at(words, 0).stream()
                .filter(match -> match.length() == words.size()
                        && match.how() == Match.How.NAME
                        && match.entry() instanceof Entry.State)
                .map(match -> (Entry.State) match.entry())
                .findFirst();
    }

    /** The state or territory of an ISO 3166-1 alpha-2 code. */
    public Optional<Entry.State> state(String code) {
        return shelves.state(code);
    }

    /** The entry of an authority record. */
    public Optional<Entry> entry(String iri) {
        return shelves.entry(iri);
    }
}
