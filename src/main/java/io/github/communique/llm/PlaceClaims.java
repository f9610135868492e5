// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.lexicon.Entry;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes what is claimed of a place for the place that it means, where the article names it. */
final class PlaceClaims {

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
        Optional<String> code = claim.text("country").map(country -> country.toUpperCase(Locale.ROOT));
        Optional<String> name =
                told.flatMap(whole -> parts(whole).filter(part -> shown(part)).findFirst());
        if (told.isPresent() && name.isEmpty()) {
            losses.drop(Cause.INVENTED_NAME);
        }
        return name.map(shown -> place(shown, code));
    }

    /** "Harbour House, Oslo", and if the article does not say that, "Harbour House", then "Oslo". */
    private static Stream<String> parts(String name) {
        return Stream.concat(Stream.of(name), Arrays.stream(name.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    private boolean shown(String name) {
        return wording.has(name)
                || wording.hasEach(name)
                || linker.known(name)
                        .filter(party -> article.mentions().stream()
                                .anyMatch(mention -> mention.party().equals(party)))
                        .isPresent();
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
