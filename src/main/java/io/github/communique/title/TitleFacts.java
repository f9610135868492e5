// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.title;

import io.github.communique.model.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a title is made from.
 *
 * @param type the IRI of the class of the event
 * @param status whether it happened
 * @param sources those who act
 * @param targets those acted upon
 * @param equals those who take part as equals
 * @param times how often it happened, 1 if nothing else is told
 * @param place the name of the place
 * @param country the name of the state in which it lies
 */
public record TitleFacts(
        String type,
        Status status,
        List<TitleParty> sources,
        List<TitleParty> targets,
        List<TitleParty> equals,
        int times,
        Optional<String> place,
        Optional<String> country) {

    public TitleFacts {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        equals = List.copyOf(equals);
        place = place.filter(name -> !name.isBlank());
    }

    boolean directed() {
        return !sources.isEmpty() || !targets.isEmpty();
    }

    /** Those who act, or all equals. */
    List<TitleParty> subjects() {
        return sources.isEmpty() ? equals : sources;
    }

    /** Those acted upon; equals beside those who act are taken for them. */
    List<TitleParty> objects() {
        return !directed() ? List.of() : targets.isEmpty() ? equals : targets;
    }

    /** The place, if it lies in the one state acted upon. */
    Optional<String> placeInTarget() {
        return place.filter(name -> targets.size() == 1
                        && country.filter(targets.get(0).name()::equals).isPresent())
                .filter(name -> !saysPlace(name));
    }

    /** Whether a party's name says already where it was: who visited Norway was in Norway. */
    boolean saysPlace(String name) {
        return targets.stream().anyMatch(party -> party.name().equals(name));
    }
}
