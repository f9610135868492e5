// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.lexicon.Entry;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Match;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes what is claimed of a place for the place that it means, where the article names it. */
final class PlaceClaims {

    private static final Set<Match.How> NAMES = Set.of(Match.How.NAME);
    /** What stands in one state only, such as its government's house; a city may be called like some state's capital. */
    private static final Set<Match.How> SEATS = Set.of(Match.How.NAME, Match.How.METONYM);

    private static final String COMMA = ",";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'’&-]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

    private final Gazetteer gazetteer;
    private final PartyLinker linker;
    private final NumberedArticle article;
    private final Wording wording;
    private final Losses losses;

    PlaceClaims(Gazetteer gazetteer, NumberedArticle article, Wording wording, Losses losses) {
        this.gazetteer = gazetteer;
        this.linker = new PartyLinker(gazetteer);
        this.article = article;
        this.wording = wording;
        this.losses = losses;
    }

    /** The place; empty, and counted, where the article does not name it. */
    Optional<Place> place(Claim claim) {
        Optional<String> told = claim.text("name");
        Optional<String> name =
                told.flatMap(whole -> parts(whole).filter(part -> shown(part)).findFirst());
        if (told.isPresent() && name.isEmpty()) {
            losses.drop(Cause.INVENTED_NAME);
        }
        return name.map(shown -> place(shown, claim.text("country").flatMap(country -> code(country, shown))));
    }

    /** "Harbour House, Oslo", and if the article does not say that, "Harbour House", then "Oslo". */
    private static Stream<String> parts(String name) {
        return Stream.concat(Stream.of(name), Arrays.stream(name.split(COMMA)))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    /** That the article tells of people of Spain, or of its government, does not show that anything happened there. */
    private boolean shown(String name) {
        Set<Entry> meant = whole(name, NAMES);
        return wording.has(name)
                || (meant.isEmpty() && !name.contains(COMMA) && wording.hasEach(name))
                || (!meant.isEmpty() && !Collections.disjoint(meant, named()));
    }

    /** The places and states that the article calls by a name. */
    private Set<Entry> named() {
        return entries(gazetteer.in(words(article.article().text())).stream().flatMap(List::stream), NAMES);
    }

    /** The places and states that just this means, said in one of these ways. */
    private Set<Entry> whole(String name, Set<Match.How> ways) {
        List<String> words = words(name);
        return words.isEmpty()
                ? Set.of()
                : entries(gazetteer.at(words, 0).stream().filter(match -> match.length() == words.size()), ways);
    }

    private static Set<Entry> entries(Stream<Match> matches, Set<Match.How> ways) {
        return matches.filter(match -> ways.contains(match.how()))
                .map(Match::entry)
                .filter(entry -> entry instanceof Entry.Place || entry instanceof Entry.State)
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(POSSESSIVE.matcher(text).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The country's code; empty, and counted, where there is none such or the authority has the place elsewhere. */
    private Optional<String> code(String told, String place) {
        Optional<String> code = linker.state(told).flatMap(Party::country);
        if (code.isEmpty()) {
            losses.drop(Cause.UNKNOWN_COUNTRY);
            return Optional.empty();
        }
        Set<String> countries = countries(place);
        if (!countries.isEmpty() && !countries.contains(code.get())) {
            losses.drop(Cause.OTHER_COUNTRY);
            return Optional.empty();
        }
        return code;
    }

    /** Where the authority has places of this name. */
    private Set<String> countries(String place) {
        return Stream.concat(gazetteer.places(place).stream(), whole(place, SEATS).stream())
                .flatMap(entry -> entry.country().stream())
                .collect(Collectors.toSet());
    }

    private Place place(String name, Optional<String> code) {
        Optional<Entry.Place> known = gazetteer
                .place(name, code)
                .filter(place -> code.isEmpty() || place.country().equals(code));
        Optional<Party> state = linker.known(name)
                .filter(party -> party.kind() == Party.Kind.STATE)
                .filter(party -> code.isEmpty() || party.country().equals(code));
        Optional<Party> country = code.flatMap(linker::state)
                .or(() -> known.flatMap(Entry.Place::country).flatMap(linker::state));
        return new Place(
                name, country.or(() -> state), known.map(Entry.Place::iri).or(() -> state.flatMap(Party::authority)));
    }
}
