// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import io.github.communique.model.Status;
import io.github.communique.ontology.Dip;
import io.github.communique.title.TitleFacts;
import io.github.communique.title.TitleParty;
import java.util.List;
import java.util.Optional;

/** What of a report goes into its title. */
record Naming(
        String type,
        Status status,
        List<PartyRef> sources,
        List<PartyRef> targets,
        List<PartyRef> participants,
        List<PlaceRef> places,
        String count) {

    TitleFacts facts() {
        Optional<PlaceRef> place = places.stream().findFirst();
        return new TitleFacts(
                Dip.NS + type,
                status,
                named(sources),
                named(targets),
                named(participants.stream()
                        .filter(party -> !sources.contains(party) && !targets.contains(party))
                        .toList()),
                count.matches("\\d{1,6}") ? Integer.parseInt(count) : 1,
                place.map(PlaceRef::name),
                place.map(PlaceRef::countryName));
    }

    private static List<TitleParty> named(List<PartyRef> parties) {
        return parties.stream()
                .filter(party -> !party.name().isBlank())
                .map(party -> new TitleParty(
                        party.name(),
                        party.person(),
                        party.sides().stream().findFirst().map(PartyRef::name)))
                .toList();
    }
}
