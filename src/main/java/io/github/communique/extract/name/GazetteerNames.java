// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.name;

import io.github.communique.extract.name.Mention.Sort;
import io.github.communique.lexicon.Entry;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Match;
import io.github.communique.lexicon.Post;
import io.github.communique.lexicon.Rank;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of the authority, as parties and places. */
public final class GazetteerNames implements Names {

    private static final Set<Rank> SENT = Set.of(Rank.ENVOY, Rank.DIPLOMAT);

    private final Gazetteer gazetteer;

    /** The names of this gazetteer. */
    public GazetteerNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Optional<Name> partyAt(List<String> words, int index) {
        List<Match> matches = gazetteer.at(words, index);
        return matches.stream()
                .flatMap(
                        match -> party(match, words)
                                .map(party -> new Name(match.length(), sort(match), party, match.doubtful()))
                                .stream())
                .findFirst()
                .filter(name -> name.sort() != Sort.SEAT || !placeFirst(matches));
    }

    /** A city that is likelier meant as a place than as a government. */
    private static boolean placeFirst(List<Match> matches) {
        return matches.get(0).entry() instanceof Entry.Place;
    }

    private static Sort sort(Match match) {
        return switch (match.how()) {
            case NAME -> Sort.NAME;
            case METONYM, CAPITAL -> Sort.SEAT;
            case DEMONYM, NATIONALS, COMBINING -> Sort.DEMONYM;
        };
    }

    /** The party with the name that the text uses, for a body; a state has one name. */
    private Optional<Party> party(Match match, List<String> words) {
        String written = String.join(" ", words.subList(match.begin(), match.end()));
        return party(match.entry(), match.how() == Match.How.NAME ? Optional.of(written) : Optional.empty());
    }

    private Optional<Party> party(Entry entry, Optional<String> written) {
        if (entry instanceof Entry.State state) {
            return Optional.of(state(state));
        }
        if (entry instanceof Entry.Organisation body) {
            Optional<Party> whole = body.actsFor().flatMap(gazetteer::entry).flatMap(of -> party(of, Optional.empty()));
            return Optional.of(new Party(
                    Party.Kind.ORGANISATION,
                    written.orElse(body.label()),
                    Optional.of(body.iri()),
                    Optional.empty(),
                    whole,
                    Optional.empty()));
        }
        return entry instanceof Entry.Group group
                ? Optional.of(new Party(
                        Party.Kind.GROUP,
                        written.orElse(group.label()),
                        Optional.of(group.iri()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
    }

    private static Party state(Entry.State state) {
        return new Party(
                Party.Kind.STATE,
                state.label(),
                Optional.of(state.iri()),
                Optional.of(state.code()),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Party> partsOfCompound(String word) {
        return gazetteer.within(word).stream()
                .flatMap(matches -> matches.stream()
                        .flatMap(match -> party(match.entry(), Optional.empty()).stream())
                        .limit(1))
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> label(Party party) {
        return party.authority().flatMap(gazetteer::entry).map(Entry::label);
    }

    @Override
    public int nameLength(List<String> words, int index) {
        return gazetteer.at(words, index).stream()
                .findFirst()
                .map(Match::length)
                .orElse(0);
    }

    @Override
    public int personLength(List<String> words, int index) {
        return gazetteer.allAt(words, index).stream()
                .filter(match -> match.entry() instanceof Entry.Person && match.length() > 1)
                .findFirst()
                .map(Match::length)
                .orElse(0);
    }

    @Override
    public boolean isTerritory(Party party) {
        return party.country()
                .flatMap(gazetteer::state)
                .filter(Entry.State::territory)
                .isPresent();
    }

    @Override
    public Optional<Party> person(String name, Optional<Integer> year) {
        return year.flatMap(of -> gazetteer.person(name, of).flatMap(person -> person.postIn(of)
                .or(() -> person.posts().stream().findFirst())
                .map(post -> person(person, post))));
    }

    private Party person(Entry.Person person, Post post) {
        return new Party(
                Party.Kind.PERSON,
                person.label(),
                Optional.of(person.iri()),
                Optional.empty(),
                gazetteer.entry(post.party()).flatMap(entry -> party(entry, Optional.empty())),
                Optional.of(post.office()));
    }

    @Override
    public Optional<Office> officeAt(List<String> words, int begin) {
        return gazetteer
                .officeAt(words, begin)
                .map(match -> new Office(
                        match.end(),
                        SENT.contains(match.office().rank()),
                        match.modifiers(),
                        match.office().country().flatMap(this::state)));
    }

    @Override
    public Optional<Place> place(String name) {
        return gazetteer
                .place(name, Optional.empty())
                .map(place -> new Place(name, place.country().flatMap(this::state), Optional.of(place.iri())))
                .or(() -> stateAsPlace(name));
    }

    private Optional<Place> stateAsPlace(String name) {
        return gazetteer
                .stateNamed(name)
                .map(state -> new Place(name, Optional.of(state(state)), Optional.of(state.iri())));
    }

    private Optional<Party> state(String code) {
        return gazetteer.state(code).map(GazetteerNames::state);
    }
}
