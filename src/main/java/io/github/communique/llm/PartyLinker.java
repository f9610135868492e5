// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.name.GazetteerNames;
import io.github.communique.extract.name.Names;
import io.github.communique.extract.person.Person;
import io.github.communique.lexicon.Entry;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Party;
import io.github.communique.model.Party.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the party of a name: one of the article's persons or of the authority, else one that the article itself names. */
final class PartyLinker {

    private static final String ARTICLE = "^[Tt]he ";

    /** The codes of two letters by those of three. */
    private static final Map<String, String> SHORT = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream()
            .collect(Collectors.toUnmodifiableMap(code -> new Locale("", code).getISO3Country(), code -> code));

    private final Gazetteer gazetteer;
    private final Names names;

    PartyLinker(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = new GazetteerNames(gazetteer);
    }

    /** The state of an ISO 3166-1 code of two or three letters, or of a name. */
    Optional<Party> state(String told) {
        String code = told.toUpperCase(Locale.ROOT);
        return gazetteer
                .state(SHORT.getOrDefault(code, code))
                .map(PartyLinker::party)
                .or(() -> known(told).filter(party -> party.kind() == Kind.STATE));
    }

    private static Party party(Entry.State state) {
        return new Party(
                Kind.STATE,
                state.label(),
                Optional.of(state.iri()),
                Optional.of(state.code()),
                Optional.empty(),
                Optional.empty());
    }

    /** The state, organisation or movement that just these words name. */
    Optional<Party> known(String name) {
        List<String> words = List.of(name.replaceFirst(ARTICLE, "").split("\\s+"));
        return names.partyAt(words, 0)
                .filter(found -> found.length() == words.size())
                .map(Names.Name::party);
    }

    /** A person of the article, or of public life; else one of whom only the name is known. */
    Party person(String name, NumberedArticle article) {
        return knownPerson(name, article).orElseGet(() -> named(Kind.PERSON, name));
    }

    /** The person of the article, or of public life, whom just these words name. */
    Optional<Party> knownPerson(String name, NumberedArticle article) {
        Optional<Integer> year = article.article().published().map(LocalDate::getYear);
        return article.cast().named(name).map(Person::party).or(() -> names.person(name, year));
    }

    /** The organisation or movement of a name, as the authority has it where it does. */
    Party body(String name, Kind kind) {
        return known(name)
                .filter(party -> party.kind() == Kind.ORGANISATION || party.kind() == Kind.GROUP)
                .orElseGet(() -> named(kind, name));
    }

    /** A party of which no more than the name is known. */
    static Party named(Kind kind, String name) {
        return new Party(kind, name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
