// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Ontology;
import io.github.communique.title.EventTitles;
import io.github.communique.title.TitleFacts;
import io.github.communique.title.TitleParty;
import java.util.List;
import java.util.Optional;

/**
 * The name of an event: {@code Finland met Norway, 22 March 2021}. Beside its status it says only what identifies the
 * happening, and so no place, so that articles that tell of the same call it the same.
 */
final class EventLabel {

    private final EventTitles titles;

    EventLabel(Ontology ontology) {
        titles = new EventTitles(ontology);
    }

    String of(Event event) {
        String title = titles.of(new TitleFacts(
                event.type().iri(),
                event.status(),
                named(event, Role.SOURCE),
                named(event, Role.TARGET),
                named(event, Role.PARTICIPANT),
                event.count().orElse(1),
                Optional.empty(),
                Optional.empty()));
        return EventTitles.dated(title, event.when().map(TimeSpan::edtf).orElse(""));
    }

    private static List<TitleParty> named(Event event, Role role) {
        return event.participations().stream()
                .filter(part -> part.role() == role)
                .map(Participation::party)
                .map(party -> new TitleParty(
                        party.name(), party.isPerson(), party.actsFor().map(Party::name)))
                .toList();
    }
}
