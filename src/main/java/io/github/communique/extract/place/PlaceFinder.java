// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.place;

import io.github.communique.extract.name.Names;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.EventType;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.Trait;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Finds where an event happened, as far as its sentence tells. */
public final class PlaceFinder {

    private final PlaceNames names;
    private final Lexicon lexicon;

    /** A finder that knows these names and words. */
    public PlaceFinder(Names names, Lexicon lexicon) {
        this.names = new PlaceNames(names);
        this.lexicon = lexicon;
    }

    /**
     * The place of what a word tells of.
     *
     * @param trigger the word that tells of it
     * @param noun the noun that names it, where a light verb is the trigger
     * @param type what kind of event it is
     * @param targets the heads of the phrases that tell to whom it is done
     */
    public Optional<Place> place(Syntax syntax, int trigger, OptionalInt noun, EventType type, List<Integer> targets) {
        Locations locations = new Locations(lexicon, syntax, trigger, noun);
        if (!type.has(Trait.PLACED)) {
            return locations
                    .ofSpeech()
                    .flatMap(head -> venue(syntax, head).stream())
                    .findFirst();
        }
        Optional<Place> target = type.has(Trait.PLACED_AT_TARGET) ? first(syntax, targets.stream()) : Optional.empty();
        Optional<Place> told = first(syntax, locations.ofHappening());
        return target.filter(place -> told.filter(other -> within(other, place)).isEmpty())
                .or(() -> told);
    }

    private Optional<Place> first(Syntax syntax, Stream<Integer> heads) {
        return heads.flatMap(head -> at(syntax, head).stream()).findFirst();
    }

    /** Nobody speaks "at Chad": a whole country stands behind "in". */
    private Optional<Place> venue(Syntax syntax, int head) {
        boolean at = syntax.isLedBy(head, lexicon.words("venue-places"));
        return at(syntax, head).filter(place -> !at || !isCountry(place));
    }

    /** Whether a place lies in the country that another one is. */
    public static boolean within(Place place, Place country) {
        return !isCountry(place)
                && isCountry(country)
                && place.country().map(Party::name).equals(country.country().map(Party::name));
    }

    private static boolean isCountry(Place place) {
        return place.authority().isPresent()
                && place.country().flatMap(Party::authority).equals(place.authority());
    }

    /** The place of this name, where it is known. */
    public Optional<Place> named(String name) {
        return names.named(name);
    }

    /** All places that a sentence names, whatever happened there. */
    public List<Place> told(Syntax syntax) {
        return names.all(syntax);
    }

    /** The place that a noun phrase names. */
    public Optional<Place> at(Syntax syntax, int head) {
        return names.at(syntax, head);
    }
}
